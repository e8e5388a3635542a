import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** WeChat's console names the key file after the app. */
const NAMED = /^private\.(wx[0-9a-f]{16})\.key$/

function isRsaKey(text: string): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}

/** The problem with an upload key file, in a sentence that says what to do; undefined when there is none. */
export function faultOfKey(file: string | undefined, appid: string | undefined): string | undefined {
  if (!file)
    return '没有上传密钥：请把环境变量 WEAPP_KEY_FILE 设为密钥文件的路径（公众平台“开发管理 – 开发设置 – 小程序代码上传”里下载）。'
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return `读不到密钥文件 ${file}：请检查 WEAPP_KEY_FILE 的路径和读取权限。`
  }
  if (!isRsaKey(text)) return `${file} 不是 RSA 私钥：请用公众平台下载的 private.wx….key 原文件。`
  const owner = NAMED.exec(path.basename(file))?.[1]
  if (owner !== undefined && owner !== appid) return `密钥 ${file} 属于 ${owner}，与 WEAPP_APPID 不是同一个小程序。`
  return undefined
}
