import type { App, Stage, Suggestions } from '../src/model/handbook/types'
import type { TextFile } from './files'
import { fault } from './problems'
import { APP_FIELDS, appSchema, SUGGESTIONS_FIELDS, suggestionsSchema } from './schema/app'
import { checkShape } from './schema/check'
import { readYaml } from './yaml'

/** Reads `app.yaml`; reports its problems and then returns nothing. */
export function readApp({ text, report }: TextFile): App | undefined {
  const data = readYaml(text, 1, report)
  return data && checkShape(appSchema, data, APP_FIELDS, report)
}

/**
 * Reads `suggestions.yaml` and reports its problems.
 *
 * @param the stages that exist; undefined if the file that lists them has problems itself
 */
export function readSuggestions(
  { text, report }: TextFile,
  stages: readonly Stage[] | undefined,
): Suggestions | undefined {
  const data = readYaml(text, 1, report)
  const suggestions = data && checkShape(suggestionsSchema, data, SUGGESTIONS_FIELDS, report)
  if (!suggestions) return undefined
  const ids = stages?.map(({ id }) => id)
  suggestions.stages.forEach(({ stage }, index) => {
    if (!ids || ids.includes(stage)) return
    report(data.lineOf(['stages', index, 'stage']), fault(`人群“${stage}”不存在`, `从这些里选：${ids.join('、')}`))
  })
  return suggestions
}
