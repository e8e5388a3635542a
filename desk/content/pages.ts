import type { Content } from '../../compiler/content'
import { idOf, kindOf } from './files'

/** Where in a file somebody is: the number of a guide's step, or the path of a value. */
export interface Spot {
  step?: number
  value?: readonly PropertyKey[]
  /** A word just added to a list. */
  word?: string
}

/**
 * The page of the app that shows what is edited, as an address of its browser build; none for a new question, guide or list that the
 * content has not yet.
 */
export function pageOf(path: string, spot: Spot, content: Content): string | undefined {
  const id = idOf(path)
  switch (kindOf(path)) {
    case 'question': {
      const number = Number(/\/(\d+)/.exec(path)?.[1])
      if (!content.questions.some((question) => question.number === number)) return undefined
      return page('question/index', { number: String(number) })
    }
    case 'guide': {
      const guide = content.guides.find((each) => each.id === id)
      if (!guide) return undefined
      const step = spot.step === undefined ? undefined : guide.steps[spot.step]
      if (!step) return page('guides/walk/guide/index', { guide: id })
      return stepPage(id, step)
    }
    case 'screen':
      return screenPage(id, content)
    case 'checklist':
      if (!content.checklists.some((list) => list.id === id)) return undefined
      return page('guides/walk/checklist/index', { list: id })
    case 'deadline':
      return page('deadlines/rule/index', { rule: id })
    case 'diagnosis':
      return diagnosisPage(spot.value ?? [], content)
    case 'office':
      return page('office/index', {})
    case 'suggestions':
      return page('search/index', {})
    case 'synonyms':
      return page('search/index', { q: wordAt(spot, content) })
    case 'documents':
      return page('question/index', {
        number: String(content.questions.find(({ basis }) => basis.length > 0)?.number ?? 1),
      })
    case 'app':
      return page('about/index', {})
    default:
      return page('home/index', {})
  }
}

function page(name: string, params: Readonly<Record<string, string>>): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `#/pages/${name}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

function stepPage(guide: string, { id, cases }: { id: string; cases?: string[] }): string {
  return page('guides/walk/step/index', { guide, step: id, case: cases?.[0] ?? '' })
}

function screenPage(screen: string, { guides }: Content): string {
  for (const guide of guides) {
    const step = guide.steps.find(({ picture }) => picture?.screen === screen)
    if (step) return stepPage(guide.id, step)
  }
  return page('guides/index', {})
}

/** The diagnosis at the question or the outcome being edited, by the first way that leads there. */
function diagnosisPage([part, index]: readonly PropertyKey[], { diagnosis: tree }: Content): string {
  if (!tree || typeof index !== 'number') return page('diagnosis/index', {})
  if (part === 'symptoms') return page('diagnosis/index', { path: tree.symptoms[index]?.id ?? '' })
  const wanted = part === 'questions' ? tree.nodes[index]?.id : tree.outcomes[index]?.id
  const way = wayTo(wanted, tree)
  return page('diagnosis/index', { path: way?.join('.') ?? '' })
}

type Tree = NonNullable<Content['diagnosis']>

function wayTo(wanted: string | undefined, { symptoms, nodes }: Tree): string[] | undefined {
  const ways = symptoms.map(({ id, to }) => ({ to, way: [id as string] }))
  for (const { to, way } of ways) {
    const target = 'ask' in to ? to.ask : to.outcome
    if (target === wanted) return way
    const node = 'ask' in to ? nodes.find(({ id }) => id === to.ask) : undefined
    for (const answer of node?.answers ?? []) ways.push({ to: answer.to, way: [...way, answer.id] })
  }
  return undefined
}

/** The word to search for: the one just added, or the first of the group being edited. */
function wordAt({ value: [part, index] = [], word }: Spot, { synonyms }: Content): string {
  const group = part === 'groups' && typeof index === 'number' ? synonyms?.groups[index] : undefined
  return group?.words.find((each) => each === word) ?? group?.words[0] ?? ''
}
