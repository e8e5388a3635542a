import path from 'node:path'
import { simulate, type Simulation } from '../../simulator/src'
import { compileContent } from '../../compiler/compile'
import { builtWithContent } from '../support/build'

jest.setTimeout(300_000)

const ROOT = path.join(__dirname, '..', '..')
const SECOND = path.join(ROOT, 'tests', 'fixtures', 'second-handbook')
const { app, office, questions, outline } = compileContent(SECOND)
const first = compileContent(path.join(ROOT, 'src', 'content'))
const FOREIGN = [first.app.name, first.app.office, first.office.university, first.office.phone, '学信网']

/** Another office's handbook, without a calculator or a troubleshooter: only the content is replaced. */
describe('the package with another handbook', () => {
  let dist: string
  let sim: Simulation

  beforeAll(() => {
    dist = builtWithContent(SECOND)
  })

  beforeEach(async () => {
    sim = await simulate({ dist })
  })

  afterEach(() => sim.close())

  async function expectNothingForeign() {
    const text = `${sim.title()} ${await sim.text()}`
    expect(text.length).toBeGreaterThan(20)
    expect(FOREIGN.filter((name) => text.includes(name))).toEqual([])
  }

  it('opens with its own name, questions and office, and has no links to missing features', async () => {
    await sim.open()
    expect(sim.title()).toBe(app.name)
    for (const { title } of questions) expect(await sim.text()).toContain(title)
    expect(await sim.text()).toContain(office.phone)
    expect(await sim.count(/帮我判断/)).toBe(0)
    await expectNothingForeign()
  })

  it.each(questions.map(({ number, title }) => [title, number] as const))('shows “%s”', async (title, number) => {
    await sim.open(`pages/question/index?number=${String(number)}`)
    expect(await sim.text()).toContain(title)
    await expectNothingForeign()
  })

  it('is walked from a question to its guide, step by step', async () => {
    await sim.open('pages/question/index?number=1')
    const [guide] = outline.guides
    await sim.tap(`看图解：${guide?.title ?? ''}`)
    await sim.tap('开始')
    expect(sim.page().route).toBe('pages/guides/walk/step/index')
    await expectNothingForeign()
  })

  it('finds what its readers ask, and says whom else to ask', async () => {
    await sim.open(`pages/search/index?q=${encodeURIComponent('续借')}`)
    expect(await sim.text()).toContain('怎样续借')
    await expectNothingForeign()
    await sim.open(`pages/search/index?q=${encodeURIComponent('食堂几点开门')}`)
    expect(await sim.text()).toContain(office.phone)
    await expectNothingForeign()
  })

  it('shows its office, guides and papers', async () => {
    await sim.open('pages/office/index')
    expect(await sim.text()).toContain(office.address)
    await expectNothingForeign()
    await sim.open('pages/guides/index')
    expect(await sim.text()).toContain(outline.guides[0]?.title)
    await expectNothingForeign()
    await sim.open(`pages/guides/walk/checklist/index?list=${outline.checklists[0]?.id ?? ''}`)
    await expectNothingForeign()
  })
})
