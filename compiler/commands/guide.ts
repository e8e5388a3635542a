import { guideText, tellGuide } from '../guides/words'
import { UsageError, type Command } from './command'
import { CONTENT_OPTION, readHandbook } from './content'

export const guide: Command = {
  name: 'guide',
  usage: 'guide <代号> [--json] [--content 文件夹]',
  summary: '显示一个图解的步骤、标记和画面的文字说明',
  options: { ...CONTENT_OPTION, json: { type: 'boolean' } },
  words: 1,
  run(invocation) {
    const [id] = invocation.words
    const { guides, screens } = readHandbook(invocation)
    const found = guides.find((each) => each.id === id)
    if (!found) {
      const what = id === undefined ? '没有说要显示哪个图解' : `没有代号为“${id}”的图解`
      throw new UsageError(`${what}。改法：从这些里选：${guides.map((each) => each.id).join('、')}。`)
    }
    const told = { guide: found, screens }
    invocation.print(invocation.has('json') ? JSON.stringify(tellGuide(told), null, 2) : guideText(told))
  },
}
