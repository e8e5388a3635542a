import type { Figures, PackageFigures, PageFigures } from '../../measures/figures'
import { TARGETS } from '../../measures/targets'

const TOP_FILES = 12

/** The report as Markdown. */
export function report({ machine, ours, hello }: Figures): string {
  return [
    '# Performance',
    'Written by `npm run bench`; every figure is from that run. The package measured is the built one in `dist/weapp`, next to a hello-world of the same Taro and React.',
    `Bytes and counts are the same on every machine; times are from Node ${machine.node} on ${String(machine.cores)} cores (${machine.processor}), which other programs may have shared.`,
    '![Package, first update and start, against the hello-world](performance.svg)',
    '## Package',
    'Bytes; gzip is the sum over the files.',
    packageTable(ours, hello),
    `The ${String(TOP_FILES)} largest files:`,
    table(
      ['file', 'raw', 'gzip'],
      ours.files.slice(0, TOP_FILES).map(({ file, raw, gzip }) => [`\`${file}\``, bytes(raw), bytes(gzip)]),
    ),
    '## Start',
    'Milliseconds: the median of 15 runs for scripts, from `app.js` to the first setData, in Node; of 5 for Chromium, where only the view is slowed.',
    startTable(ours, hello),
    '## Pages',
    `Until a page has come to rest; of a page with several states, the one with the largest first update. A first update has at most ${bytes(TARGETS.firstUpdate)} bytes.`,
    table(
      ['page', 'first setData', 'all', 'calls', 'nodes', 'depth', 'target'],
      [...worstStates(ours.pages), ...worstStates(hello.pages).map((page) => ({ ...page, url: 'hello-world' }))].map(
        (page) => [
          code(page.url),
          bytes(page.firstBytes),
          bytes(page.bytes),
          page.count,
          page.nodes,
          page.depth,
          verdict(page.firstBytes, TARGETS.firstUpdate),
        ],
      ),
    ),
    '## Interactions',
    'Of what is typed, the dearest stroke. What brings new content onto the page has no fixed bound.',
    table(
      ['action', 'page', 'bytes', 'calls', 'target'],
      ours.interactions.map(({ name, url, cost, target }) =>
        cost
          ? [name, code(url), bytes(cost.bytes), cost.count, target === undefined ? '' : goal(cost.bytes, target)]
          : [name, code(url), '', '', 'no such page in this package'],
      ),
    ),
    '',
  ].join('\n\n')
}

/** Each page in the state with the largest first update. */
export function worstStates(pages: readonly PageFigures[]): PageFigures[] {
  const worst = new Map<string, PageFigures>()
  for (const page of pages) {
    const route = page.url.replace(/\?.*/, '')
    const known = worst.get(route)
    if (!known || known.firstBytes < page.firstBytes) worst.set(route, page)
  }
  return [...worst.values()]
}

function packageTable(ours: PackageFigures, hello: PackageFigures): string {
  return table(
    ['', 'raw', 'gzip', 'target'],
    [
      ['whole', bytes(ours.whole.raw), bytes(ours.whole.gzip), against(ours.whole.raw, TARGETS.wholePackage)],
      ['main', bytes(ours.main.raw), bytes(ours.main.gzip), against(ours.main.raw, TARGETS.mainPackage)],
      ...ours.subPackages.map(({ root, raw, gzip }) => [`\`${root}\``, bytes(raw), bytes(gzip), '']),
      ['hello-world', bytes(hello.whole.raw), bytes(hello.whole.gzip), ''],
    ],
  )
}

function startTable(ours: PackageFigures, hello: PackageFigures): string {
  const row = (name: string, of: (figures: PackageFigures) => number, target?: number) => {
    const ratio = of(ours) / of(hello)
    const goal = target === undefined ? '' : `${verdict(ratio, target)} ${target.toFixed(1)} ×`
    return [name, of(ours).toFixed(1), of(hello).toFixed(1), `${ratio.toFixed(2)} ×`, goal]
  }
  return table(
    ['', 'ours', 'hello-world', 'ratio', 'target'],
    [
      row('scripts', ({ start }) => start.script, TARGETS.scriptRatio),
      row('first content in Chromium', ({ start }) => start.content),
      row('first content in Chromium, slowed 4 ×', ({ start }) => start.contentSlowed),
    ],
  )
}

function against(value: number, target: number): string {
  const over = value - target
  return over > 0 ? `${bytes(over)} over ${bytes(target)}` : `within ${bytes(target)}`
}

const verdict = (value: number, target: number) => (value <= target ? 'within' : '**over**')
const goal = (value: number, target: number) => `${verdict(value, target)} ${bytes(target)}`
const code = (url: string) => `\`${decodeURI(url)}\``
const bytes = (value: number) => value.toLocaleString('en')

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((name, index) => alignment(name, index))), ...rows.map(line)].join('\n')
}

const WORDS = new Set(['page', 'target'])
const alignment = (name: string, index: number) => (index === 0 || WORDS.has(name) ? '---' : '---:')
