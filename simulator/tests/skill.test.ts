import { openSkill } from '../src'
import { nativeApp, removeApps } from './support/native'

afterAll(removeApps)

/** A skill whose one function runs this script; `secret.js` lies outside its folder. */
function skillRunning(script: string) {
  const dist = nativeApp(
    { pages: ['pages/a/a'] },
    {
      'secret.js': 'module.exports = 1',
      'skill/index.js':
        'const { run } = require("./apis/run"); wx.modelContext.createSkill("skill").registerAPI("run", run)',
      'skill/apis/run.js': `module.exports = { run: async function run(input) { ${script} } }`,
    },
  )
  return openSkill(dist, 'skill')
}

test('a function answers under the name that it was registered with', async () => {
  const skill = skillRunning('return { heard: input.word }')
  expect(skill.path).toBe('skill')
  expect(skill.names).toEqual(['run'])
  expect(await skill.call('run', { word: '学籍' })).toEqual({ heard: '学籍' })
  await expect(skill.call('walk')).rejects.toThrow('no function is registered as walk')
})

test('only data passes out', async () => {
  expect(await skillRunning('return { kept: 1, lost: () => 2 }').call('run')).toEqual({ kept: 1 })
})

test('there is no app, no page and no browser', async () => {
  const kinds = await skillRunning(
    'return [typeof getApp, typeof App, typeof Page, typeof Component, typeof fetch, typeof document].join()',
  ).call('run')
  expect(kinds).toBe('undefined,undefined,undefined,undefined,undefined,undefined')
})

test.each(['../../secret', '../../../etc/hosts', '/secret'])('%s is outside its folder', async (request) => {
  await expect(skillRunning(`return require(${JSON.stringify(request)})`).call('run')).rejects.toThrow('is not defined')
})

test.each(['request', 'getStorageSync', 'makePhoneCall'])('wx.%s is refused and noted', async (api) => {
  const skill = skillRunning(`wx.${api}({})`)
  await expect(skill.call('run')).rejects.toThrow(`wx.${api} is refused`)
  expect(skill.refused).toEqual([`wx.${api}`])
})
