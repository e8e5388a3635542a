import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const CONTENT = join(__dirname, '../../src/content')

const LINES = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(md|yaml)$/.test(file) && file !== 'README.md')
  .flatMap((file) => readFileSync(join(CONTENT, file), 'utf8').split('\n'))

/** An address breaks anywhere, so that a stop after it may begin a line. */
const STOP_AFTER_ADDRESS = /`[^`]*[a-z][^`]*`[，。；、]/

test('no stop follows an address', () => {
  expect(LINES.length).toBeGreaterThan(1000)
  expect(LINES.filter((line) => STOP_AFTER_ADDRESS.test(line))).toEqual([])
})
