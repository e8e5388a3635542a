import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { data } from './data'

test('the engine is small, choosing the sentence that answers included', () => {
  const options = { bundle: true, minify: true, write: false, format: 'esm', target: 'es2020' } as const
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '../../../src/model/search/index.ts')],
    ...options,
  })
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(7 * 1024)
})

test('the table of syllables is small', () => {
  expect(Buffer.byteLength(data.syllables)).toBeLessThanOrEqual(25 * 1024)
})

test('what is trained is small', () => {
  const { decision, leanings } = data
  expect(Buffer.byteLength(JSON.stringify({ decision, leanings }))).toBeLessThanOrEqual(20 * 1024)
})
