import { readFileSync } from 'node:fs'
import { createSearch, type Hit, type Search, type SearchOptions } from '../../src/model/search'
import { compileSearch } from '../search/compile'
import { UsageError, type Command, type Invocation } from './command'
import { CONTENT_OPTION, readHandbook } from './content'

const STANDARD_INPUT = 0

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
      const { hits, unclear } = handbook.search(each, options)
      print(has('json') ? JSON.stringify(hits.map(asData)) : inWords(hits, unclear, content.app.office))
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

function asData({ id, title, score, part, why }: Hit): Partial<Hit> {
  return { id, title, score, ...(part !== undefined && { part }), ...(why && { why }) }
}

function inWords(hits: ReturnType<Search['search']>['hits'], unclear: boolean, office: string): string {
  if (hits.length === 0) return `手册里没有。可以问${office}：show office`
  const rows = hits.flatMap(({ id, title, score, sentence, why = [] }) => [
    `${String(id).padStart(6)}  ${title}  ${score.toFixed(2)}`,
    `        ${sentence.text}`,
    ...why.map(({ field, typed, term, score: part }) => `        ${part.toFixed(2)}  ${field}  ${typed} → ${term}`),
  ])
  return [...rows, ...(unclear ? ['分不清是哪一个，可以用“帮我判断”：diagnose'] : [])].join('\n')
}
