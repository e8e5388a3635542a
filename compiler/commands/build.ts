import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { diskFolder } from '../disk'
import { readContentTexts } from '../fidelity/folder'
import { openingHours } from '../fidelity/hours'
import { generatedData } from '../generate'
import { writeIds } from '../ids'
import { writeJson } from '../write'
import { UsageError, type Command } from './command'
import { CONTENT_OPTION, existingFolder, readHandbook } from './content'

const DEFAULT_FOLDER = 'src/generated'

export const build: Command = {
  name: 'build',
  usage: 'build [--content 文件夹] [--out 文件夹]',
  summary: '检查内容，写出小程序使用的 JSON 和其中各个代号的类型',
  options: { ...CONTENT_OPTION, out: { type: 'string' } },
  words: 0,
  run(invocation) {
    const folder = invocation.text('out') ?? DEFAULT_FOLDER
    if (!canBeFolder(folder))
      throw new UsageError(`“${folder}”不能是文件夹，路径里有一个文件。改法：用 --out 另指一个文件夹。`)
    const handbook = readHandbook(invocation)
    const hours = openingHours(readContentTexts(diskFolder(existingFolder(invocation))))
    const data = { ...generatedData(handbook), 'hours.json': { hours } }
    const written = [...writeJson(data, folder), ...writeIds(handbook, folder)]
    invocation.print(written.length > 0 ? `已写出到 ${folder}：${written.join('、')}` : `${folder} 已是最新`)
  },
}

/** Whether there is a folder of that path, or can be. */
function canBeFolder(path: string): boolean {
  let there = resolve(path)
  while (!existsSync(there)) there = dirname(there)
  return statSync(there).isDirectory()
}
