import type { Content } from '../../../compiler/content'
import { createCalculator, readInputs, calculate, summary, type CalendarDate } from '../../../src/model/deadlines'
import { createDiagnosis, type DiagnosisPath, type DiagnosisTree } from '../../../src/model/diagnosis'
import { checklistText } from '../../../src/model/guides/checklist-text'
import { describeScreen } from '../../../src/model/guides/describe'
import { shownScreen } from '../../../src/model/guides/pictures'
import type { GuideStep } from '../../../src/model/guides/types'
import { nextStepTitle } from '../../../src/model/handbook/next-step-text'
import { officeText } from '../../../src/model/handbook/office-text'
import { blockText, plainText, questionText, unsaidLines } from '../../../src/model/handbook/text'
import { examplesFor } from './examples'

/** A page of the handbook as readers get it, line by line. */
export interface ProofPage {
  title: string
  lines: string[]
}

export interface ProofChapter {
  title: string
  pages: ProofPage[]
}

/** Every text of the handbook as readers get it; `today` is the date in China on which the rules are worked out. */
export function proofOf(content: Content, today: CalendarDate): ProofChapter[] {
  const pages = (title: string, lines: readonly string[]): ProofPage => ({
    title,
    lines: lines.flatMap((line) => line.split('\n')).filter((line) => line.trim() !== ''),
  })
  const { app, questions, guides, checklists, office, suggestions, synonyms } = content
  return [
    {
      title: '问题',
      pages: questions.map((question) => {
        const [, ...rest] = questionText(question, content).split('\n')
        return pages(`问题${String(question.number)} ${question.title}`, rest)
      }),
    },
    {
      title: '图解',
      pages: guides.map((guide) =>
        pages(guide.title, [
          guide.lead,
          ...titled('先准备好', guide.ready),
          ...guide.steps.flatMap((step, index) => stepLines(step, index, content)),
        ]),
      ),
    },
    {
      title: '材料',
      pages: checklists.map((list) =>
        pages(list.title, [list.lead, ...list.cases.map((situation) => checklistText(list, situation))]),
      ),
    },
    { title: '日期', pages: rulePages(content, today).map(([title, lines]) => pages(title, lines)) },
    {
      title: '帮我判断',
      pages: content.diagnosis
        ? outcomePages(content.diagnosis, content).map(([title, lines]) => pages(title, lines))
        : [],
    },
    { title: '联系方式', pages: [pages('联系方式', [officeText(office)])] },
    {
      title: '首页和搜索',
      pages: [
        pages('名称和转发的标题', [app.name, ...Object.values(app.shares)]),
        pages(
          '分类和人群',
          [...content.outline.categories, ...content.outline.stages].map(
            ({ title, description }) => `${title}：${description}`,
          ),
        ),
        pages('常搜的话', [...suggestions.examples, ...suggestions.stages.flatMap(({ texts }) => texts)]),
        pages(
          '学生的说法',
          (synonyms?.groups ?? []).map(
            ({ name, questions: numbers, words }) =>
              `${name}（${numbers.length === 0 ? '手册里没有' : `问题${numbers.join('、')}`}）：${words.join('、')}`,
          ),
        ),
      ],
    },
  ].filter((chapter) => chapter.pages.length > 0)
}

function stepLines(step: GuideStep, index: number, { screens, outline }: Content): string[] {
  const { title, optional, who, picture, what, see, mind, trouble, stuck, unsaid } = step
  const screen = picture && screens.find(({ id }) => id === picture.screen)
  return [
    `${String(index + 1)}. ${title}${optional ? '（可以不做）' : ''}${who === undefined ? '' : `（${who}）`}`,
    ...what.map(blockText),
    ...(screen ? [`画面：${describeScreen(shownScreen(screen, picture))}`] : []),
    ...titled('你会看到', see.map(blockText)),
    ...titled('注意', mind.map(blockText)),
    ...titled('不对的话', trouble.map(blockText)),
    ...titled(
      '卡住了',
      stuck.map((place) => nextStepTitle(place, outline)),
    ),
    ...unsaidLines(unsaid),
  ]
}

function rulePages({ deadlines }: Content, today: CalendarDate): (readonly [string, string[]])[] {
  const year = Number(today.slice(0, 4))
  return createCalculator(deadlines).rules.map((rule) => {
    const examples = examplesFor(rule.id, year).flatMap(({ who, inputs }) => {
      const read = readInputs(rule, inputs)
      const worked = read.ok
        ? summary(rule, calculate(rule, read.values, today), today)
        : read.errors.map(({ message }) => message).join('')
      return [`【举例：${who}】`, ...worked.split('\n').slice(1)]
    })
    const asked = rule.inputs.map(({ label, help }) => `${label}：${help}`)
    return [rule.title, [...titled('要填的', asked), ...examples]] as const
  })
}

function outcomePages(tree: DiagnosisTree, content: Content): (readonly [string, string[]])[] {
  const ways = waysIn(tree)
  return tree.outcomes.map((outcome) => {
    const { id, title, likely, actions, bring, unsaid, next, questions } = outcome
    return [
      title,
      [
        ...titled(
          '怎样到这里',
          ways.filter(({ to }) => to === id).map(({ words }) => words),
        ),
        ...titled('最可能的原因', [plainText(likely)]),
        ...titled(
          '现在做什么',
          actions.map((action, index) => `${String(index + 1)}. ${plainText(action)}`),
        ),
        ...titled('带什么', bring.map(plainText)),
        ...unsaidLines(unsaid),
        ...titled('下一步', next ? [nextStepTitle(next, content.outline)] : []),
        `看问题：${questions.join('、')}`,
      ],
    ] as const
  })
}

/** Every way to an outcome, in words. */
function waysIn(tree: DiagnosisTree): { to: string; words: string }[] {
  const { symptoms, at, answered } = createDiagnosis(tree)
  const below = (path: DiagnosisPath): { to: string; words: string }[] => {
    const place = at(path)
    if (!place) return []
    if (place.kind === 'ask') return place.node.answers.flatMap(({ id }) => below([...path, id]))
    const start = symptoms.find(({ id }) => id === path[0])?.label ?? ''
    const words = [start, ...answered(path).map(({ question, answer }) => `${question}${answer}`)].join(' → ')
    return [{ to: place.outcome.id, words }]
  }
  return symptoms.flatMap(({ id }) => below([id]))
}

function titled(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`【${heading}】`, ...lines]
}

/** Tells the lines of a proof that the edition does not have; titles of pages stand out anyway. */
export function newLines(now: readonly ProofChapter[], edition: readonly ProofChapter[]): (line: string) => boolean {
  const known = new Set(edition.flatMap(({ pages }) => pages.flatMap(({ lines }) => lines)))
  const titles = new Set(now.flatMap(({ pages }) => pages.map(({ title }) => title)))
  return (line) => !known.has(line) && !titles.has(line)
}
