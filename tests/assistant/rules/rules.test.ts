import { checkAssistant } from '../../../assistant/rules'
import { SOUND } from './package'

const CARD = 'skill/components/found/index'

/** What is found when one file is changed, or removed. */
function problemsAfter(file: string, from: string | RegExp, to: string | undefined) {
  const text = SOUND[file] ?? ''
  const changed = text.replace(from, to ?? '')
  expect(changed).not.toBe(text)
  const files = new Map(Object.entries({ ...SOUND, [file]: changed }))
  if (to === undefined) files.delete(file)
  return checkAssistant(files)
}

test('a sound package has no problem', () => {
  expect(checkAssistant(new Map(Object.entries(SOUND)))).toEqual([])
})

test.each([
  ['lazyCodeLoading missing', '"lazyCodeLoading":"requiredComponents",', '', 'lazyCodeLoading is missing'],
  ['a sub-package that needs the app', '"independent":true,', '', 'in no independent sub-package'],
  ['a sub-package with pages', '"pages":[]}', '"pages":["a"]}', 'in no independent sub-package'],
  ['a skill outside of it', '"path":"skill"', '"path":"pages"', 'in no independent sub-package'],
  ['no instruction', 'AGENTS.md', 'README.md', 'does not name AGENTS.md'],
  ['a skill without a description', '查手册', ' ', 'a skill has no description'],
  ['a skill without a name', '"name":"手册"', '"name":""', 'a skill has no name'],
  ['no skill at all', /\[\{"name".*\}\]/, '[]', 'there are 0 skills'],
])('app.json: %s', (_, from, to, message) => {
  expect(problemsAfter('app.json', from, to)).toContainEqual({
    file: 'app.json',
    message: expect.stringContaining(message) as string,
  })
})

test.each([
  ['AGENTS.md', '手册', '手'.repeat(3334), 'app.json', 'AGENTS.md has 10004 bytes'],
  ['skill/SKILL.md', '手册', '手'.repeat(5400), 'skill/SKILL.md', 'bytes'],
  ['skill/mcp.json', '查一查', '查'.repeat(8000), 'skill/mcp.json', 'bytes without the schemas'],
])('%s may not be too large', (file, from, to, where, message) => {
  expect(problemsAfter(file, from, to)).toContainEqual({
    file: where,
    message: expect.stringContaining(message) as string,
  })
})

test.each([
  ['a function’s name', '“一”', '“findAnswer”', 'says findAnswer'],
  ['too few triggers', '- “三”\n', '', 'has 2 triggers'],
  ['too many triggers', '- “三”', '- “三”\n- 4\n- 5\n- 6\n- 7', 'has 7 triggers'],
])('SKILL.md: %s', (_, from, to, message) => {
  expect(problemsAfter('skill/SKILL.md', from, to)).toContainEqual({
    file: 'skill/SKILL.md',
    message: expect.stringContaining(message) as string,
  })
})

test('SKILL.md is missed under another name', () => {
  expect(problemsAfter('skill/SKILL.md', '#', undefined)).toEqual([
    { file: 'skill/SKILL.md', message: 'is missing under exactly this name' },
  ])
})

test.each([
  ['no description', '查一查', '', 'look has no description'],
  ['an input that is no object', '"inputSchema":{"type":"object"}', '"inputSchema":{}', 'is given is no object'],
  ['no schema of what is returned', '"outputSchema"', '"other"', 'returns is not declared'],
  [
    'a card of another kind of path',
    '"componentPath":"components/found/index"',
    '"componentPath":"found"',
    'is no path of a card',
  ],
  ['a card that is not declared', '"path":"components/found/index"', '"path":"x"', 'is not among the components'],
  ['a page without its slash', '"/pages/home/index"', '"pages/home/index"', 'does not begin with a slash'],
  ['a page with parameters', '"/pages/home/index"', '"/pages/home/index?a=1"', 'has parameters'],
  ['a page that is none', '"/pages/home/index"', '"/pages/away/index"', 'is no page'],
  ['a function that is not registered', '"name":"look"', '"name":"find"', 'look is not declared'],
  ['no JSON', '{', '', 'is missing or no JSON'],
])('mcp.json: %s', (_, from, to, message) => {
  expect(problemsAfter('skill/mcp.json', from, to)).toContainEqual({
    file: 'skill/mcp.json',
    message: expect.stringContaining(message) as string,
  })
})

test.each(['js', 'json', 'wxml', 'wxss'])('a card without its %s', (ending) => {
  expect(problemsAfter(`${CARD}.${ending}`, /./, undefined)).toContainEqual({
    file: 'skill/mcp.json',
    message: `components/found/index.${ending} is missing`,
  })
})

test.each([
  ['the app', 'skill/apis/look.js', 'getApp()', 'uses getApp'],
  ['code from text', 'skill/apis/look.js', 'eval("1")', 'uses eval'],
  ['code from text by another way', 'skill/apis/look.js', 'new Function("1")', 'uses Function'],
  ['the network', 'skill/apis/look.js', 'wx.request({})', 'uses wx.request, which does not work here'],
  ['the network of browsers', 'skill/apis/look.js', 'fetch("/")', 'uses fetch'],
  ['a call from a function', 'skill/apis/look.js', 'wx.makePhoneCall({})', 'uses wx.makePhoneCall'],
  ['wx under another name', 'skill/apis/look.js', 'const other = wx', 'passes wx on'],
  ['any of wx', 'skill/apis/look.js', 'wx["request"]({})', 'passes wx on'],
  ['the app’s scripts', 'skill/apis/look.js', 'require("../../common")', 'requires ../../common, outside'],
  ['a package of npm', 'skill/apis/look.js', 'require("zod")', 'requires zod, outside'],
  ['a script that is not there', 'skill/apis/look.js', 'require("./other")', 'requires ./other, which is missing'],
  ['whatever a text says', 'skill/apis/look.js', 'require(words)', 'requires what only a running script knows'],
  ['an import', 'skill/apis/look.js', 'import "./other"', 'is no script'],
  ['a page from a card', `${CARD}.js`, 'wx.navigateTo({})', 'uses wx.navigateTo'],
  ['the clipboard from a card', `${CARD}.js`, 'wx.setClipboardData({})', 'uses wx.setClipboardData'],
])('a script that uses %s', (_, file, added, message) => {
  expect(problemsAfter(file, /$/, `;${added}`)).toContainEqual({
    file,
    message: expect.stringContaining(message) as string,
  })
})

test('a function that is not async', () => {
  expect(problemsAfter('skill/apis/look.js', 'async ', '')).toEqual([
    { file: 'skill/apis/look.js', message: 'has no async function look' },
  ])
})

test('a function that is not registered', () => {
  expect(problemsAfter('skill/index.js', '"look", look', '"find", look')).toEqual([
    { file: 'skill/index.js', message: 'look is not registered' },
    { file: 'skill/mcp.json', message: 'find is not declared' },
  ])
})

test.each([
  ['an element that cards lack', '<text', '<rich-text', '<rich-text> does not work in a card'],
  ['an open-type', 'bindtap="onTap"', 'bindtap="onTap" open-type="share"', 'has no open-type'],
  ['scrolling down', 'scroll-x', 'scroll-x scroll-y="true"', 'does not scroll down'],
  ['scrolling in no direction', ' scroll-x', '', 'lacks scroll-x'],
  ['another event than a tap', 'bindtap', 'bindlongpress', 'hears no longpress'],
  ['a tap that nobody sees', ' hover-class="pressed"', '', 'has no hover-class'],
  ['a name that nothing sets', '{{found.name}}', '{{name}}', 'nothing sets name'],
])('a template with %s', (_, from, to, message) => {
  expect(problemsAfter(`${CARD}.wxml`, from, to)).toContainEqual({
    file: `${CARD}.wxml`,
    message: expect.stringContaining(message) as string,
  })
})

test.each([
  ['a fixed position', 'padding: 4vw', 'position: fixed', 'position: fixed does not work'],
  ['a sticky position', 'padding: 4vw', 'position: sticky', 'position: sticky does not work'],
  ['layers', 'padding: 4vw', 'z-index: 1', 'z-index: 1 does not work'],
  ['a grid', 'padding: 4vw', 'display: grid', 'display: grid does not work'],
  ['floats', 'padding: 4vw', 'float: left', 'float: left does not work'],
  ['underlines', 'padding: 4vw', 'text-decoration: underline', 'text-decoration: underline does not work'],
  ['a variable', 'padding: 4vw', '--ink: #111', 'variables do not work'],
  ['what a variable says', '#111', 'var(--ink)', 'variables do not work'],
  ['a transition of a colour', 'opacity 200ms', 'opacity 200ms, color 200ms', 'a transition of color'],
  ['a child', '.card .line', '.card > .line', 'is not made of classes'],
  ['an element', '.card .line', 'view', 'view is not made of classes'],
  ['a state', '.card .line', '.line:active', '.line:active is not made of classes'],
  ['an attribute', '.card .line', '.line[a]', 'is not made of classes'],
  ['another medium', '(prefers-color-scheme: dark)', '(min-width: 400px)', 'only knows light and dark'],
  ['a font of its own', '@media (prefers-color-scheme: dark)', '@supports (a: b)', '@supports does not work'],
  ['a height of its own', 'padding: 4vw', 'max-height: 4vw', 'the card sets its own max-height'],
])('a style with %s', (_, from, to, message) => {
  expect(problemsAfter(`${CARD}.wxss`, from, to)).toContainEqual({
    file: `${CARD}.wxss`,
    message: expect.stringContaining(message) as string,
  })
})
