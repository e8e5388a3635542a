import { readContentTexts } from '../../compiler/fidelity/folder'
import { diskFolder } from '../../compiler/disk'
import { piecesOf, replaced, trimmed } from '../../desk/content/pieces'
import { kindOf } from '../../desk/content/files'
import { placesOf } from '../../desk/content/places'

const FILES = new Map(readContentTexts(diskFolder('src/content')).map(({ path, text }) => [path, text]))
const PATHS = [...FILES.keys()].filter((path) => kindOf(path) !== undefined)

describe('the pieces of a content file', () => {
  it.each(PATHS)('%s: stand where they say, and put back unchanged leave every byte', (path) => {
    const text = FILES.get(path) ?? ''
    const { values, text: body, steps } = piecesOf(path, text)
    const stretches = [values, body, ...steps.flatMap((step) => [step.title, step.values, step.text])]
    for (const stretch of stretches) {
      if (!stretch) continue
      const { own, ...at } = trimmed(text, stretch)
      expect(text.slice(at.start, at.end)).toBe(own)
      expect(text.slice(0, at.start).split('\n')).toHaveLength(at.line)
      expect(replaced(text, at, own)).toBe(text)
    }
  })

  it('of a guide are its steps, each with its heading among all headings', () => {
    const guide = '---\ntitle: t\n---\n\n## 一\n\n```yaml\nid: a\n```\n\n做。\n\n### 注意\n\n看。\n\n## 二\n\n做。\n'
    const { steps } = piecesOf('guides/1-a.md', guide)
    expect(steps.map(({ title, section }) => [guide.slice(title.start, title.end), section])).toEqual([
      ['一', 0],
      ['二', 2],
    ])
    expect(steps[0]?.values && guide.slice(steps[0].values.start, steps[0].values.end)).toBe('id: a')
    expect(steps[1]?.values).toBeUndefined()
  })

  it('of a file whose front matter does not end is all of it', () => {
    expect(piecesOf('questions/1-a.md', '---\ntitle: t\n').values).toBeUndefined()
  })
})

describe('the list of what can be edited', () => {
  it('has every content file once, questions in their order', () => {
    const places = placesOf(FILES)
    const beside = ['additions.yaml', 'README.md', 'handbook.txt']
    expect(places.map(({ path }) => path).sort()).toEqual(
      [...FILES.keys()].filter((path) => !beside.includes(path)).sort(),
    )
    const titles = places.filter(({ kind }) => kind === 'question').map(({ title }) => title)
    expect(titles.map((title) => Number(title.split(' ')[0]))).toEqual(titles.map((_, index) => index + 1))
  })
})
