import { writeDiagnosis } from '../../diagnosis/write'
import { writeGuides } from '../../guides/write'
import { writeSearch } from '../../search/write'
import { writeHandbook } from '../write'
import type { Command } from './command'
import { CONTENT_OPTION, readHandbook } from './content'

const DEFAULT_FOLDER = 'src/handbook/compiled'
const SEARCH_FOLDER = 'src/search/compiled'
const GUIDES_FOLDER = 'src/guides/compiled'
const DIAGNOSIS_FOLDER = 'src/diagnosis/compiled'

export const build: Command = {
  name: 'build',
  usage: 'build [--content 文件夹] [--out 文件夹]',
  summary: '检查内容，写出小程序使用的 JSON',
  options: { ...CONTENT_OPTION, out: { type: 'string' } },
  words: 0,
  run(invocation) {
    const handbook = readHandbook(invocation)
    const out = invocation.text('out')
    const say = (folder: string, written: string[]) => {
      invocation.print(written.length > 0 ? `已写出到 ${folder}：${written.join('、')}` : `${folder} 已是最新`)
    }
    const folder = out ?? DEFAULT_FOLDER
    say(folder, writeHandbook(handbook, folder))
    // A folder of one's own is for looking at the handbook; the app imports the rest from its own rooms.
    if (out !== undefined) return
    say(SEARCH_FOLDER, writeSearch(handbook, SEARCH_FOLDER))
    say(GUIDES_FOLDER, writeGuides(handbook, GUIDES_FOLDER))
    say(DIAGNOSIS_FOLDER, writeDiagnosis(handbook, DIAGNOSIS_FOLDER))
  },
}
