import { existsSync } from 'node:fs'
import path from 'node:path'
import { schemaValidate, type SchemaResult } from 'miniprogram-ci'
import { readJson, record } from '../json'
import { type Check, messageOf } from './check'

type Schema = Parameters<typeof schemaValidate>[0]

function faultsOf(file: string, { warning, error }: SchemaResult): string[] {
  const unknown = warning === '' ? [] : [`${file} 里有微信不认识的键：${warning}`]
  const wrong = error.map(({ errorProperty, errorType, correctType, requireProperty }) => {
    const place = errorProperty === '' ? file : `${file} 的 ${errorProperty}`
    return `${place} 不合格式（${errorType}）：应为 ${JSON.stringify(correctType ?? requireProperty)}`
  })
  return [...unknown, ...wrong]
}

function validate(folder: string, file: string, schema: Schema): string[] {
  const place = path.join(folder, file)
  if (!existsSync(place)) return [`缺少 ${file}`]
  try {
    return faultsOf(file, schemaValidate(schema, readJson(place)))
  } catch (error) {
    return [`${file} 读不出来：${messageOf(error)}`]
  }
}

/** The file name given in app.json, or the default. */
function locationIn(folder: string, key: string, usual: string): string {
  try {
    const location = record(readJson(path.join(folder, 'app.json')))[key]
    return typeof location === 'string' ? location : usual
  } catch {
    return usual
  }
}

export const schemas: Check = {
  name: 'app.json、theme.json、sitemap.json 的格式',
  run: ({ package: folder }) => {
    const theme = locationIn(folder, 'themeLocation', 'theme.json')
    const sitemap = locationIn(folder, 'sitemapLocation', 'sitemap.json')
    const faults = [
      ...validate(folder, 'app.json', 'app'),
      ...validate(folder, theme, 'theme'),
      ...validate(folder, sitemap, 'sitemap'),
    ]
    return Promise.resolve({ faults })
  },
}
