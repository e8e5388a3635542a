import { diskFolder } from '../disk'
import { checkFidelity, HANDBOOK } from '../fidelity/check'
import { readContentTexts } from '../fidelity/folder'
import { ContentError } from '../problems'
import type { Command } from './command'
import { CONTENT_OPTION, folderOf, readHandbook } from './content'

export const check: Command = {
  name: 'check',
  usage: 'check [--content 文件夹]',
  summary: '检查内容，与手册原文核对，列出问题和改法',
  options: CONTENT_OPTION,
  words: 0,
  run(invocation) {
    const { outline } = readHandbook(invocation)
    const texts = readContentTexts(diskFolder(folderOf(invocation)))
    const hasSource = texts.some(({ path }) => path === HANDBOOK)
    const unfaithful = hasSource ? checkFidelity(texts) : []
    if (unfaithful.length > 0) throw new ContentError(unfaithful)
    const { categories, stages, questions, guides, checklists } = outline
    const counts = [
      `${questions.length} 个问题，${categories.length} 个分类，${stages.length} 类人群`,
      `${guides.length} 个图解，${checklists.length} 份材料清单`,
    ]
    invocation.print(`内容没有问题：${counts.join('，')}。`)
    if (!hasSource) invocation.print(`注意：没有 ${HANDBOOK}，内容没有与手册原文核对。`)
  },
}
