import { fault } from './problems'
import type { TextFile } from './files'

export interface Parts {
  /** The YAML between the two `---` lines, and the line of the file on which it starts. */
  yaml: string
  yamlLine: number
  /** The Markdown after it, padded with an empty line for each line before it, so that line numbers match the file. */
  body: string
}

/** Splits a content file into front matter and body; reports a missing front matter. */
export function splitFrontMatter({ text, report }: TextFile): Parts | undefined {
  const lines = text.split('\n')
  if (lines[0]?.trimEnd() !== '---') {
    report(1, fault('文件开头没有标题等信息', '第一行写“---”，下面写 title 等项目，再用一行“---”结束'))
    return undefined
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end === -1) {
    report(1, fault('开头的信息没有结束', '在 title 等项目的后面、正文的前面加一行“---”'))
    return undefined
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  }
}
