import type { Command } from './command'
import { CONTENT_OPTION, readHandbook } from './content'

export const check: Command = {
  name: 'check',
  usage: 'check [--content 文件夹]',
  summary: '检查内容，列出问题和改法',
  options: CONTENT_OPTION,
  words: 0,
  run(invocation) {
    const { outline } = readHandbook(invocation)
    const { categories, stages, questions, guides, checklists } = outline
    const counts = [
      `${questions.length} 个问题，${categories.length} 个分类，${stages.length} 类人群`,
      `${guides.length} 个图解，${checklists.length} 份材料清单`,
    ]
    invocation.print(`内容没有问题：${counts.join('，')}。`)
  },
}
