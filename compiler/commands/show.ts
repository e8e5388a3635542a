import { officeText } from '../../src/model/handbook/office-text'
import { questionText } from '../../src/model/handbook/text'
import type { Handbook } from '../../src/model/handbook/types'
import { UsageError, type Command } from './command'
import { CONTENT_OPTION, readHandbook } from './content'

export const show: Command = {
  name: 'show',
  usage: 'show <题号|office> [--json] [--content 文件夹]',
  summary: '显示一个问题的全文，或学位办的联系方式',
  options: { ...CONTENT_OPTION, json: { type: 'boolean' } },
  words: 1,
  run(invocation) {
    const [what] = invocation.words
    if (what === undefined) throw new UsageError('没有说要显示什么。改法：show 后面写题号或 office，例如 show 5。')
    const { data, text } = find(what, readHandbook(invocation))
    invocation.print(invocation.has('json') ? JSON.stringify(data, null, 2) : text)
  },
}

function find(what: string, handbook: Handbook): { data: unknown; text: string } {
  if (what === 'office') return { data: handbook.office, text: officeText(handbook.office) }
  const question = handbook.questions.find(({ number }) => String(number) === what)
  if (question) return { data: question, text: questionText(question, handbook) }
  const numbers = handbook.questions.map(({ number }) => number).join('、')
  throw new UsageError(`没有题号为“${what}”的问题。改法：题号有 ${numbers}；联系方式写 office。`)
}
