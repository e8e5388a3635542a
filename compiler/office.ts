import type { Office, Stage } from '../src/model/handbook/types'
import type { TextFile } from './files'
import { plainText } from '../src/model/handbook/text'
import { fault, type Report } from './problems'
import { checkShape } from './schema/check'
import { OFFICE_FIELDS } from './schema/fields'
import { officeSchema } from './schema/office'
import { readYaml } from './yaml'

/**
 * Reads `office.yaml`; reports its problems.
 *
 * @param known the stages that exist; undefined if the file that lists them has problems itself
 */
export function readOffice({ text, report }: TextFile, known: readonly Stage[] | undefined): Office | undefined {
  const data = readYaml(text, 1, report)
  const office = data && checkShape(officeSchema, data, OFFICE_FIELDS, report)
  if (office) checkHours(office, (index, message) => report(data.lineOf(['unknown', index]), message))
  const ids = known?.map(({ id }) => id)
  if (!office || !ids) return office
  office.call?.hand.forEach(({ stages = [] }, index) => {
    stages.forEach((stage, at) => {
      if (ids.includes(stage)) return
      const line = data.lineOf(['call', 'hand', index, 'stages', at])
      report(line, fault(`人群“${stage}”不存在`, `从这些里选：${ids.join('、')}`))
    })
  })
  return office
}

/** Reports what is said to be unknown though the file says it. */
function checkHours({ hours, unknown }: Office, report: Report): void {
  if (hours === undefined) return
  unknown.forEach((line, index) => {
    if (plainText(line).includes('办公时间'))
      report(index, fault('已经写了办公时间，这一条还说手册没有写', '删去这一条'))
  })
}
