import fs from 'node:fs'

/** Names of all members of `wx`, from WeChat's own typings. */
export function apiNames(): string[] {
  const file = require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts')
  const source = fs.readFileSync(file, 'utf8')
  const members = source.slice(source.indexOf('    interface Wx '))
  return [...new Set([...members.matchAll(/^ {8}([a-zA-Z0-9]+)[(<:]/gm)].flatMap((match) => match[1] ?? []))]
}
