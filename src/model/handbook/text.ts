import { legalBasisText } from './basis'
import { nextStepText } from './next-step-text'
import { SECTION_HEADINGS, type Block, type Handbook, type Inline, type LegalBasis, type Question } from './types'

/** A run of text without its markup. */
export function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : 'copy' in run ? run.copy : run.strong)).join('')
}

/**
 * A whole question, including its folded parts, in screen order, as lines of plain text.
 * The titles of related questions and the office's number and address come from the handbook.
 */
export function questionText(question: Question, { outline, office }: Pick<Handbook, 'outline' | 'office'>): string {
  const related = outline.questions.filter(({ number }) => question.related.includes(number))
  const byNumber = (number: number) => related.filter((entry) => entry.number === number)
  return [
    [`${question.number}. ${question.title}`, `手册原问题：${question.question}`, question.answer],
    ...question.sections.map(({ kind, groups }) => [
      `【${SECTION_HEADINGS[kind]}】`,
      ...groups.flatMap(({ heading, blocks }) => [
        ...(heading === undefined ? [] : [heading]),
        ...blocks.map(blockText),
      ]),
    ]),
    unsaidLines(question.unsaid),
    titled('依据', question.basis.flatMap(basisLines)),
    titled(
      '相关问题',
      question.related.flatMap(byNumber).map(({ number, title }) => `${number}. ${title}`),
    ),
    titled(
      '下一步',
      question.next.map((step) => nextStepText(step, { office, outline })),
    ),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

function titled(heading: string, content: string[]): string[] {
  return content.length === 0 ? [] : [`【${heading}】`, ...content]
}

/** What the handbook leaves open, as a line of plain text; none where there is nothing. */
export function unsaidLines(phrases: readonly string[]): string[] {
  return phrases.length === 0 ? [] : [`手册没写，要问的：${phrases.join('、')}`]
}

/** A block as lines of plain text. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return plainText(block.text)
    case 'quote':
      return `原文：${plainText(block.text)}`
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plainText(item)}`).join('\n')
  }
}

function basisLines(basis: LegalBasis): string[] {
  const source = legalBasisText(basis)
  return basis.quote === undefined ? [source] : [source, `原文：“${basis.quote}”`]
}
