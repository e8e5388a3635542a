import path from 'node:path'
import { runOffline } from '../src/offline'

test('a check, its workers and its processes make no connection, and each attempt is reported', () => {
  const { status, refused } = runOffline(path.join(__dirname, 'connect.ts'), [], 'keep')
  expect(status).toBe(0)
  const tried = refused.join(' ')
  for (const target of ['example.invalid', '192.0.2.1:1001', '192.0.2.1:1002', '127.0.0.1:8009']) {
    expect(tried).toContain(target)
  }
})
