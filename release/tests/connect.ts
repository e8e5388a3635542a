/** Tries to connect as third-party code might during a check: directly, in a worker, and in a child process. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

const CALL = `fetch('http://127.0.0.1:8009/').catch(() => undefined)`
const SOCKET = `require('node:net').connect(PORT, '192.0.2.1').on('error', () => undefined)`

async function main() {
  await fetch('https://example.invalid/').catch(() => undefined)
  await once(new Worker(SOCKET.replace('PORT', '1001'), { eval: true, env: {} }), 'exit')
  spawnSync(process.execPath, ['-e', `${SOCKET.replace('PORT', '1002')};${CALL}`])
}

void main()
