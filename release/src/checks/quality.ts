import { checkCodeQuality, type QualityResult } from 'miniprogram-ci'
import { isRecord } from '../json'
import { quietly } from '../quiet'
import { megabytes } from './sizes'
import { type Check, messageOf } from './check'

/** Hints to enable WeChat's compression: the build has already compressed everything. */
const ANSWERED_BY_THE_BUILD = ['JS_COMPRESS_OPEN', 'WXML_COMPRESS_OPEN', 'WXSS_COMPRESS_OPEN']
const MB = 1024 * 1024
/** WeChat's threshold for its hint; the hard limit is 2 MB. */
const ADVISED = 1.5 * MB
const DETAIL = 300

function detailOf({ name, detail }: QualityResult): string {
  if (name === 'PACKAGE_SIZE_LIMIT' && isRecord(detail)) {
    return Object.entries(detail)
      .filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > ADVISED)
      .map(([root, bytes]) => `${root === '__APP__' ? '主包' : `分包 ${root}`} 有 ${megabytes(bytes)}`)
      .join('，')
  }
  return detail === undefined ? '' : JSON.stringify(detail).slice(0, DETAIL)
}

export const quality: Check = {
  name: '微信的代码质量检查',
  run: async ({ project }) => {
    try {
      const { result, said } = await quietly(() => checkCodeQuality(project))
      const failed = result.filter(({ success }) => !success)
      const answered = failed.filter(({ name }) => ANSWERED_BY_THE_BUILD.includes(name))
      const faults = failed
        .filter((item) => !answered.includes(item))
        .map((item) => `${item.name}：${item.text} ${detailOf(item)}`.trim())
      // WeChat's tool passes an item that it could not check, and only mentions it.
      return {
        faults: [...faults, ...said.error.map((line) => `没有查成：${line}`)],
        notes: answered.map(({ name, text }) => `略去 ${name}（${text}）：构建时已经压缩`),
      }
    } catch (error) {
      return { faults: [`没有查成：${messageOf(error)}`] }
    }
  },
}
