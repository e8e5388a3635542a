import type { ContentText } from '../../../compiler/fidelity/passages'

/** A content file with one number or name changed. */
export interface Mutant {
  kind: string
  file: ContentText
  /** The original and the changed text. */
  change: string
}

const FIGURES = '一二三四五六七八九'
const nextFigure = (figure: string) => FIGURES.charAt((FIGURES.indexOf(figure) + 1) % FIGURES.length)
const plusOne = (figure: string) => String(Number(figure) + 1)

/** Every way to get a number or a name wrong: a pattern and its replacement. */
const KINDS: readonly { kind: string; pattern: RegExp; wrong: (found: string) => string }[] = [
  { kind: 'month', pattern: /(?<![\d年])\d{1,2}(?= ?月)/g, wrong: (month) => String(((Number(month) + 2) % 12) + 1) },
  { kind: 'year', pattern: /(?<!\d)(?:19|20)\d\d(?= ?[年届])/g, wrong: plusOne },
  { kind: 'span of years', pattern: /(?<![\d第])\d(?= ?年)/g, wrong: plusOne },
  { kind: 'article', pattern: /(?<=第[一二三四五六七八九十]+)[一二三四五六七八九](?=条)/g, wrong: nextFigure },
  { kind: 'document number', pattern: /(?<=[〕第] ?)\d+(?= ?号)/g, wrong: plusOne },
  {
    kind: 'document or form',
    pattern: /(?<=《[^《》]{2,})[^《》](?=》)/g,
    wrong: (end) => (end === '表' ? '书' : '表'),
  },
  { kind: 'label on a screen', pattern: /(?<=【[^【】]+)[^【】](?=】)/g, wrong: (end) => `${end}页` },
  {
    kind: 'telephone number',
    pattern: /(?<=\d{3,4}-\d{6,7})\d(?!\d)/g,
    wrong: (digit) => String((Number(digit) + 1) % 10),
  },
  { kind: 'fee', pattern: /(?<=[\u4e00-\u9fff])。/g, wrong: () => '，工本费200元。' },
  {
    kind: 'invented day',
    pattern: /(?<=[\u4e00-\u9fff])(?:办理|联系|申请)(?=[\u4e00-\u9fff])/g,
    wrong: (verb) => `在6月15日前${verb}`,
  },
  { kind: 'opening hours', pattern: /(?<=[\u4e00-\u9fff])，/g, wrong: () => '（周一至周五上午），' },
]

/** All mutants of a file on the lines given, from 1. */
export function mutantsOf({ path, text }: ContentText, lines: ReadonlySet<number>): Mutant[] {
  const all = text.split('\n')
  return KINDS.flatMap(({ kind, pattern, wrong }) =>
    all.flatMap((line, index) => {
      if (!lines.has(index + 1)) return []
      return [...line.matchAll(pattern)].map(({ 0: found, index: at }) => {
        const changed = line.slice(0, at) + wrong(found) + line.slice(at + found.length)
        const mutated = [...all.slice(0, index), changed, ...all.slice(index + 1)].join('\n')
        return { kind, file: { path, text: mutated }, change: `${path}:${String(index + 1)} ${changed.trim()}` }
      })
    }),
  )
}

/** A random sample of the entries with a fixed seed: the same in every run. */
export function drawn<T>(entries: readonly T[], wanted: number): T[] {
  let seed = 20261128
  const left = [...entries]
  return Array.from({ length: Math.min(wanted, left.length) }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return left.splice(seed % left.length, 1)
  }).flat()
}
