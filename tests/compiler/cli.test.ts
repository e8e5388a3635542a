import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { BROKEN, folderOf, removeFolders, VALID } from './content-folder'

const ROOT = join(__dirname, '../..')

function handbook(...args: string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  const options = { cwd: ROOT, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'compiler/cli.ts', ...args], options)
  return { status, stdout, stderr }
}

afterAll(removeFolders)

test('the real content, without anything compiled before', () => {
  const { status, stdout, stderr } = handbook('list', '--json')
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toHaveProperty('questions')
})

test('problems in the content: exit code 1, one line each on standard error', () => {
  const { status, stdout, stderr } = handbook('check', '--content', folderOf(VALID, join(BROKEN, 'three-at-once')))
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr.trimEnd().split('\n')).toHaveLength(3)
})

test('wrong usage: exit code 2, the reason on standard error', () => {
  expect(handbook('show', '99', '--content', VALID)).toEqual({
    status: 2,
    stdout: '',
    stderr: '没有题号为“99”的问题。改法：题号有 1、2；联系方式写 office。\n',
  })
})
