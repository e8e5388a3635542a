import { readFileSync } from 'node:fs'
import { createSearch, type Hit, type SearchOptions, type SearchResult } from '../../src/model/search'
import type { Part } from '../../src/model/search/decide'
import { plainText } from '../../src/model/handbook/text'
import type { Content } from '../content'
import { compileSearch } from '../search/compile'
import { UsageError, type Command, type Invocation } from './command'
import { CONTENT_OPTION, readHandbook } from './content'

const STANDARD_INPUT = 0
/** So many parts of a decision are shown. */
const PARTS = 10

export const search: Command = {
  name: 'search',
  usage: 'search <要找的话> [--json] [--limit 个数] [--explain] [--stdin] [--content 文件夹]',
  summary: '像小程序那样搜索；--stdin 从标准输入一行读一句',
  options: {
    ...CONTENT_OPTION,
    json: { type: 'boolean' },
    limit: { type: 'string' },
    explain: { type: 'boolean' },
    stdin: { type: 'boolean' },
  },
  words: 1,
  run(invocation) {
    const { words, has, print } = invocation
    const [query] = words
    const fromInput = has('stdin')
    if (fromInput === (query !== undefined)) {
      throw new UsageError('没有说要找什么，或说了两处。改法：写成 search 毕业证丢了，或者只写 search --stdin。')
    }
    const options = { ...limitOf(invocation), explain: has('explain') }
    const content = readHandbook(invocation)
    const handbook = createSearch(compileSearch(content, content.synonyms))
    const queries = query === undefined ? linesOfInput() : [query]
    for (const each of queries) {
      const result = handbook.search(each, options)
      print(has('json') ? JSON.stringify(result.hits.map(asData)) : inWords(result, content))
    }
  },
}

function linesOfInput(): string[] {
  const lines = readFileSync(STANDARD_INPUT, 'utf8').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

function limitOf({ text }: Invocation): Pick<SearchOptions, 'limit'> {
  const limit = text('limit')
  if (limit === undefined) return {}
  if (!/^[1-9]\d*$/.test(limit)) throw new UsageError('--limit 后面不是正整数。改法：写成 --limit 3。')
  return { limit: Number(limit) }
}

function asData({ id, title, score, sure, part, why }: Hit): Partial<Hit> {
  return { id, title, score, sure, ...(part !== undefined && { part }), ...(why && { why }) }
}

function inWords(result: SearchResult, { app, suggestions }: Pick<Content, 'app' | 'suggestions'>): string {
  const { tier, hits, unclear, ask, decided = [] } = result
  const adviser = suggestions.advisers.find(({ id }) => id === ask)
  const silent = `手册没有直接写这件事。${adviser ? plainText(adviser.text) : `可以问${app.office}：show office`}`
  return [
    ...(tier === 'nothing' ? [`手册里没有。可以问${app.office}：show office`] : []),
    ...(tier === 'perhaps' ? [silent, '可能有关：'] : []),
    ...hits.flatMap(({ id, title, score, sentence, why = [] }) => [
      `${String(id).padStart(6)}  ${title}  ${score.toFixed(2)}`,
      ...(tier === 'sure' ? [`        ${sentence.text}`] : []),
      ...why.map(({ field, typed, term, score: part }) => `        ${part.toFixed(2)}  ${field}  ${typed} → ${term}`),
    ]),
    ...(unclear ? ['分不清是哪一个，可以用“帮我判断”：diagnose'] : []),
    ...(decided.length > 0 ? [`手册回答了没有：${weightiest(decided).map(inWord).join('，')}`] : []),
  ].join('\n')
}

function inWord({ feature, weight }: Part): string {
  return `${feature} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`
}

/** The parts that decided most. */
function weightiest(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, PARTS)
}
