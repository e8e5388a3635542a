import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '../../compiler/compile'

const SOURCE = join(__dirname, '../../src')
const { app, office, outline } = compileContent(join(SOURCE, 'content'))

/** Content and compiled files. */
const MAY_NAME = /^(content|generated)\//

const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(tsx?|json|html|css)$/.test(file) && !MAY_NAME.test(file))
  .map((file) => ({ file, text: readFileSync(join(SOURCE, file), 'utf8') }))

/** Files outside the content that contain a phrase. */
function filesWith(phrase: string): string[] {
  return FILES.flatMap(({ file, text }) => (text.includes(phrase) ? [file] : []))
}

test('files are found', () => {
  expect(filesWith('拨打电话')).toContain('ui/office-card.tsx')
})

test.each([app.name, app.office, office.name, office.university, office.phone, office.contact])(
  'no code names %s',
  (name) => {
    expect(filesWith(name)).toEqual([])
  },
)

const NAMED = [
  ...outline.guides.map(({ id }) => id),
  ...outline.checklists.map(({ id }) => id),
  ...outline.stages.map(({ id }) => id),
  ...outline.categories.map(({ id }) => id),
  ...(outline.diagnosis?.symptoms ?? []).map(({ id }) => id),
]

test.each([...new Set<string>(NAMED)])('no code holds the id %s', (id) => {
  // A rule contains its own id and those of its sentences, which may coincide with other ids.
  const files = [`'${id}'`, `"${id}"`].flatMap(filesWith).filter((file) => !file.startsWith('model/deadlines/rules/'))
  expect(files).toEqual([])
})
