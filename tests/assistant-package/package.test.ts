import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SKILL, WEAPP, WITH_ASSISTANT } from '../../assistant/make/paths'
import { writeWithAssistant } from '../../assistant/make/write'
import { checkAssistant } from '../../assistant/rules'
import { readPackage } from '../../assistant/rules/read'
import { wechatCompilers } from '../support/wechat-compilers'

/** All of the functions and cards, in bytes. A budget that must grow needs its reason in the commit. */
const BUDGET = 250_000

/** What the assistant changes in a package, and what it adds. */
const CHANGED = ['app.json', 'project.config.json']
const ADDED = /^(?:AGENTS\.md|assistant\/.*)$/

/** What a folder holds, by path. */
function hashesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  )
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex')
  return new Map(names.sort().map((name) => [name.split(path.sep).join('/'), hash(name)]))
}

const app = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as {
    agent?: object
    subPackages: { root: string; independent?: boolean }[]
  }

test('is what WeChat asks of an assistant', () => {
  expect(checkAssistant(readPackage(WITH_ASSISTANT))).toEqual([])
})

test('weighs no more than agreed', () => {
  const skill = path.join(WITH_ASSISTANT, SKILL)
  const bytes = [...hashesOf(skill).keys()].reduce((sum, name) => sum + statSync(path.join(skill, name)).size, 0)
  expect(bytes).toBeLessThanOrEqual(BUDGET)
})

test('is the package without it, but for what the assistant adds', () => {
  const [without, having] = [hashesOf(WEAPP), hashesOf(WITH_ASSISTANT)]
  const changed = [...without].filter(([name, hash]) => having.get(name) !== hash).map(([name]) => name)
  expect(changed.sort()).toEqual(CHANGED)
  const added = [...having.keys()].filter((name) => !without.has(name))
  expect(added.filter((name) => !ADDED.test(name))).toEqual([])
  const { agent, subPackages, ...rest } = app(WITH_ASSISTANT)
  expect(agent).toBeDefined()
  expect({ ...rest, subPackages: subPackages.filter(({ root }) => root !== SKILL) }).toEqual(app(WEAPP))
})

test('leaves the package for the release as it is, which holds nothing of it', async () => {
  const before = hashesOf(WEAPP)
  const folder = mkdtempSync(path.join(tmpdir(), 'with-assistant-'))
  try {
    await writeWithAssistant(WEAPP, folder)
    expect(hashesOf(WEAPP)).toEqual(before)
    // The same content gives the same package.
    expect(hashesOf(folder)).toEqual(hashesOf(WITH_ASSISTANT))
  } finally {
    rmSync(folder, { recursive: true })
  }
  expect([...before.keys()].filter((name) => name.endsWith('.md') || ADDED.test(name))).toEqual([])
  expect(app(WEAPP).agent).toBeUndefined()
  for (const [name, text] of readPackage(WEAPP)) {
    expect({ name, hasIt: /modelContext|registerAPI|findAnswer/.test(text) }).toEqual({ name, hasIt: false })
  }
})

const compilers = wechatCompilers()
const itWhereTheyRun = compilers ? it : it.skip

itWhereTheyRun("is taken by WeChat's own compilers", () => {
  expect(compilers?.faults(WITH_ASSISTANT)).toBe('')
})
