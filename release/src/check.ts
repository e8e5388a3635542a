import { existsSync } from 'node:fs'
import path from 'node:path'
import { runOffline, WECHAT } from './offline'

/** WeChat's tool asks its host which file types may be packed, and falls back to its own list without an answer. */
const EXPECTED = `${WECHAT}:443`

/** Checks a built package offline, prints the problems with their locations, and returns whether there were none. */
export function checkPackage(folder: string): boolean {
  if (!existsSync(path.join(folder, 'app.json'))) {
    console.error(`${folder} 里没有构建好的小程序（缺少 app.json）。请先运行 npm run build:weapp。`)
    return false
  }
  const { status, refused } = runOffline(path.join(__dirname, 'checks', 'run.ts'), [folder], 'show')
  const strangers = refused.filter((target) => target !== EXPECTED)
  if (refused.includes(EXPECTED)) {
    console.log(`（检查时 miniprogram-ci 想联网问 ${EXPECTED} 哪些文件可以打包，已拒绝；它用了自带的清单）`)
  }
  for (const target of strangers) console.error(`✗ 检查时有程序想联网，已拒绝：${target}`)
  const isWell = status === 0 && strangers.length === 0
  if (isWell) console.log('发布检查通过。')
  else console.error('发布检查没有通过。')
  return isWell
}
