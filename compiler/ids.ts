import type { Content } from './content'
import { writeTexts } from './write'

const HEAD = '/** Every name that the content gives to something, so that code can name nothing else. */'

/**
 * Writes the names in the content as TypeScript types.
 * @returns the names of the files written
 */
export function writeIds({ outline, guides, screens, diagnosis, office }: Content, folder: string): string[] {
  const ids = (entries: readonly { id: string }[] = []) => entries.map(({ id }) => id)
  const types: Record<string, readonly (string | number)[]> = {
    QuestionNumber: outline.questions.map(({ number }) => number),
    CategoryId: ids(outline.categories),
    StageId: ids(outline.stages),
    GuideId: ids(outline.guides),
    StepId: guides.flatMap(({ steps }) => ids(steps)),
    ScreenId: ids(screens),
    ChecklistId: ids(outline.checklists),
    RuleId: ids(outline.deadlines),
    HandId: ids(office.call?.hand),
    SymptomId: ids(outline.diagnosis?.symptoms),
    AnswerId: (diagnosis?.nodes ?? []).flatMap(({ answers }) => ids(answers)),
  }
  const lines = Object.entries(types).map(([name, values]) => `export type ${name} = ${union(values)}`)
  return writeTexts({ 'ids.ts': `${[HEAD, ...lines].join('\n\n')}\n` }, folder)
}

function union(values: readonly (string | number)[]): string {
  const literals = [...new Set(values)].map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
  return literals.length === 0 ? 'never' : literals.join(' | ')
}
