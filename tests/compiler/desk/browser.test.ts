import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { BROWSER_BUNDLE } from '../../../compiler/browser-bundle'
import { checkContent, type CheckedContent } from '../../../compiler/check-content'
import { compileContent } from '../../../compiler/compile'
import { generatedData } from '../../../compiler/generate'
import type { Files } from '../../../compiler/folder'
import { CONTENT, contentFiles } from './content'

/** What browsers have of what the compiler uses; nothing of Node. */
const GLOBALS = { TextDecoder, TextEncoder, Uint8Array }

async function inBrowser(): Promise<(files: Files) => CheckedContent> {
  const { outputFiles } = await build({
    ...BROWSER_BUNDLE,
    entryPoints: [join(__dirname, '../../../compiler/check-content.ts')],
    format: 'iife',
    globalName: 'compiler',
    write: false,
  })
  const script = `${outputFiles[0]?.text ?? ''}\ncompiler`
  return (runInNewContext(script, { ...GLOBALS }) as { checkContent: typeof checkContent }).checkContent
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data))

test('the compiler runs in a browser and makes the same of today’s content as on this computer', async () => {
  const check = await inBrowser()
  const { problems, generated } = check(contentFiles())
  expect(plain(problems)).toEqual([])
  const here = generatedData(compileContent(CONTENT))
  const lexicon = { ...(here['lexicon.json'] as object), traditional: '' }
  expect(plain(generated)).toEqual(plain({ ...here, 'lexicon.json': lexicon }))
})

test('it finds the same mistakes there', async () => {
  const check = await inBrowser()
  const files = contentFiles({ 'office.yaml': (text) => text.replace('name: 研究生院', 'nmae: 研究生院') })
  const { problems, generated } = check(files)
  expect(plain(problems)).toEqual(plain(checkContent(files).problems))
  expect(problems[0]).toMatchObject({ file: 'office.yaml', remedy: expect.stringContaining('name') as string })
  expect(generated).toBeUndefined()
})
