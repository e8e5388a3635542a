import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { release, type Steps } from '../src/release'
import { NOBODY, writeThrowAwayKey } from '../src/throw-away'

let folder: string
let keyFile: string

beforeAll(() => {
  keyFile = writeThrowAwayKey(mkdtempSync(path.join(os.tmpdir(), 'release-key-')))
})

afterAll(() => {
  rmSync(path.dirname(keyFile), { recursive: true })
})

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'release-repository-'))
  write('package.json', '{"version": "1.2.0"}')
  write('CHANGELOG.md', '# Changelog\n\n## 1.2.0 (not released yet)\n\n- 搜索更准。\n- 电话可以复制。\n')
  git('init', '-q')
  commit()
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(file: string, text: string) {
  writeFileSync(path.join(folder, file), text)
}

function git(...words: string[]) {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid']
  expect(spawnSync('git', [...who, ...words], { cwd: folder }).status).toBe(0)
}

function commit() {
  git('add', '.')
  git('commit', '-q', '-m', 'x')
}

/** Releases the folder. Returns whether it was accepted, the complaints, and what was sent. */
async function released(env: NodeJS.ProcessEnv = {}, steps: Partial<Steps> = {}) {
  const complaints: string[] = []
  const send = jest.fn(() => Promise.resolve())
  const isTaken = await release(
    { install: () => true, build: () => true, check: () => true, send, ...steps },
    {
      env: { WEAPP_KEY_FILE: keyFile, WEAPP_APPID: NOBODY, ...env },
      root: folder,
      dist: folder,
      print: () => undefined,
      complain: (line) => complaints.push(line),
    },
  )
  return { isTaken, complaints, send }
}

test('a committed version with an entry and a key is sent, described by its entry', async () => {
  const { isTaken, complaints, send } = await released({ WEAPP_ROBOT: '7' })
  expect(complaints).toEqual([])
  expect(isTaken).toBe(true)
  expect(send).toHaveBeenCalledWith(
    expect.objectContaining({
      version: '1.2.0',
      description: '搜索更准。 电话可以复制。',
      robot: 7,
      appid: NOBODY,
      keyFile,
    }),
  )
})

test.each<[situation: string, env: NodeJS.ProcessEnv, complaint: RegExp]>([
  ['no key', { WEAPP_KEY_FILE: '' }, /没有上传密钥.*WEAPP_KEY_FILE/],
  ['a key that is not there', { WEAPP_KEY_FILE: '/nowhere/private.key' }, /读不到密钥文件 \/nowhere\/private\.key/],
  ['a file that is no key', { WEAPP_KEY_FILE: __filename }, /不是 RSA 私钥/],
  ['the tourist appid', { WEAPP_APPID: 'touristappid' }, /还是游客号 touristappid/],
  ['no appid', { WEAPP_APPID: '' }, /没有 appid.*WEAPP_APPID/],
  ['a malformed appid', { WEAPP_APPID: 'wx12' }, /wx12 不合格式/],
  ['robot 31', { WEAPP_ROBOT: '31' }, /WEAPP_ROBOT 是 31：应为 1 到 30/],
])('%s is refused', async (_situation, env, complaint) => {
  const { isTaken, complaints, send } = await released(env)
  expect(complaints).toEqual([expect.stringMatching(complaint)])
  expect(isTaken).toBe(false)
  expect(send).not.toHaveBeenCalled()
})

test('a key of another kind, or of another app, is refused', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  write('ec.key', String(privateKey.export({ type: 'pkcs8', format: 'pem' })))
  commit()
  const ofAnotherKind = await released({ WEAPP_KEY_FILE: path.join(folder, 'ec.key') })
  expect(ofAnotherKind.complaints).toEqual([expect.stringContaining('不是 RSA 私钥')])
  const foreign = path.join(path.dirname(keyFile), 'private.wx1111111111111111.key')
  copyFileSync(keyFile, foreign)
  const ofAnotherApp = await released({ WEAPP_KEY_FILE: foreign })
  expect(ofAnotherApp.complaints).toEqual([expect.stringMatching(/属于 wx1{16}，与 WEAPP_APPID 不是同一个/)])
})

test.each<[situation: string, arrange: () => void, complaint: RegExp]>([
  ['changes that are not committed', () => write('new.txt', ''), /没提交的改动.*new\.txt/],
  [
    'a version without an entry',
    () => {
      write('package.json', '{"version": "1.3.0"}')
      commit()
    },
    /CHANGELOG\.md 里没有 1\.3\.0 这一版的说明/,
  ],
  [
    'an entry without a word',
    () => {
      write('CHANGELOG.md', '## 1.2.0\n\n## 1.1.0\n\n- 旧的。\n')
      commit()
    },
    /CHANGELOG\.md 里没有 1\.2\.0 这一版的说明/,
  ],
  ['a version that is tagged already', () => git('tag', 'v1.2.0'), /已有标签 v1\.2\.0，发布过了/],
])('%s are refused', async (_situation, arrange, complaint) => {
  arrange()
  const { isTaken, complaints, send } = await released()
  expect(complaints).toEqual([expect.stringMatching(complaint)])
  expect(isTaken).toBe(false)
  expect(send).not.toHaveBeenCalled()
})

test.each<[step: string, steps: Partial<Steps>, complaint: RegExp | undefined]>([
  ['a tool that cannot be installed', { install: () => false }, undefined],
  ['a build that fails', { build: () => false }, /构建没有成功/],
  ['a package that fails the check', { check: () => false }, /发布检查没有通过，没有发送/],
])('nothing is sent after %s', async (_step, steps, complaint) => {
  const { isTaken, complaints, send } = await released({}, steps)
  expect(isTaken).toBe(false)
  expect(complaints).toEqual(complaint ? [expect.stringMatching(complaint)] : [])
  expect(send).not.toHaveBeenCalled()
})

test('WeChat’s error is passed on, with its usual meaning', async () => {
  const { isTaken, complaints } = await released({}, { send: () => Promise.reject(new Error('invalid ip: 192.0.2.1')) })
  expect(isTaken).toBe(false)
  expect(complaints).toEqual([expect.stringContaining('invalid ip: 192.0.2.1'), expect.stringContaining('IP 白名单')])
})
