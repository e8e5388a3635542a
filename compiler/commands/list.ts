import type { Outline } from '../../src/model/handbook/types'
import type { Command } from './command'
import { CONTENT_OPTION, readHandbook } from './content'

export const list: Command = {
  name: 'list',
  usage: 'list [--json] [--content 文件夹]',
  summary: '按分类列出全部问题',
  options: { ...CONTENT_OPTION, json: { type: 'boolean' } },
  words: 0,
  run(invocation) {
    const { outline } = readHandbook(invocation)
    invocation.print(invocation.has('json') ? JSON.stringify(outline, null, 2) : outlineText(outline))
  },
}

function outlineText({ categories, questions }: Outline): string {
  return categories
    .map(({ id, title }) => {
      const entries = questions.filter(({ category }) => category === id)
      return [title, ...entries.map((entry) => `${String(entry.number).padStart(4)}  ${entry.title}`)].join('\n')
    })
    .join('\n\n')
}
