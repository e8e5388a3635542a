import type { Figures } from '../../measures/figures'
import { worstStates } from './report'
import { TARGETS } from '../../measures/targets'

const OURS = '#1f4e79'
const LATER = '#8fb0cf'
const HELLO = '#b7b7b7'
const LIMIT = '#c0392b'
const LEFT = 200
const WIDTH = 380
const RIGHT = 80
const ROW = 20
const HEAD = 34

interface Bar {
  label: string
  /** Drawn one after another. */
  parts: { value: number; colour: string }[]
  shown: string
}

interface Panel {
  title: string
  bars: Bar[]
  limit?: number
}

/** The main figures as bars, as an SVG. */
export function chart(figures: Figures): string {
  let top = 8
  const drawn = panelsOf(figures).flatMap((panel) => {
    const lines = draw(panel, top)
    top += HEAD + panel.bars.length * ROW
    return lines
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + RIGHT} ${top + 12}" font-family="sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...drawn,
    '</svg>',
    '',
  ].join('\n')
}

function panelsOf({ ours, hello }: Figures): Panel[] {
  const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`
  const milliseconds = (value: number) => `${value.toFixed(0)} ms`
  const later = ours.whole.raw - ours.main.raw
  const pair = (name: string, our: number, their: number): Bar[] => [
    { label: name, parts: [{ value: our, colour: OURS }], shown: milliseconds(our) },
    { label: 'hello-world', parts: [{ value: their, colour: HELLO }], shown: milliseconds(their) },
  ]
  return [
    {
      title: 'Package, raw: main and sub-packages (light)',
      limit: TARGETS.wholePackage,
      bars: [
        {
          label: 'ours',
          parts: [
            { value: ours.main.raw, colour: OURS },
            { value: later, colour: LATER },
          ],
          shown: kilobytes(ours.whole.raw),
        },
        {
          label: 'hello-world',
          parts: [{ value: hello.whole.raw, colour: HELLO }],
          shown: kilobytes(hello.whole.raw),
        },
      ],
    },
    {
      title: 'First setData of each page, largest state',
      limit: TARGETS.firstUpdate,
      bars: worstStates(ours.pages).map(({ url, firstBytes }) => ({
        label: url.replace(/\?.*/, ''),
        parts: [{ value: firstBytes, colour: OURS }],
        shown: kilobytes(firstBytes),
      })),
    },
    {
      title: 'Start: scripts to the first setData',
      limit: TARGETS.scriptRatio * hello.start.script,
      bars: pair('ours', ours.start.script, hello.start.script),
    },
    {
      title: 'First content in Chromium',
      bars: [
        ...pair('ours', ours.start.content, hello.start.content),
        ...pair('ours, slowed 4 ×', ours.start.contentSlowed, hello.start.contentSlowed),
      ],
    },
  ]
}

function draw({ title, bars, limit }: Panel, top: number): string[] {
  const length = ({ parts }: Bar) => parts.reduce((sum, { value }) => sum + value, 0)
  const scale = WIDTH / Math.max(limit ?? 0, ...bars.map(length))
  const at = (value: number) => (LEFT + value * scale).toFixed(1)
  const rows = bars.flatMap((bar, index) => {
    const y = top + HEAD + index * ROW
    let from = 0
    const parts = bar.parts.map(({ value, colour }) => {
      const rect = `<rect x="${at(from)}" y="${y - 11}" width="${(value * scale).toFixed(1)}" height="14" fill="${colour}"/>`
      from += value
      return rect
    })
    return [
      `<text x="${LEFT - 8}" y="${y}" text-anchor="end">${bar.label}</text>`,
      ...parts,
      `<text x="${LEFT + WIDTH + RIGHT - 8}" y="${y}" text-anchor="end">${bar.shown}</text>`,
    ]
  })
  const bottom = top + HEAD + (bars.length - 1) * ROW + 6
  const line =
    limit === undefined
      ? []
      : [
          `<line x1="${at(limit)}" x2="${at(limit)}" y1="${top + HEAD - 15}" y2="${bottom}" stroke="${LIMIT}" stroke-dasharray="3 2"/>`,
        ]
  return [`<text x="8" y="${top + 12}" font-weight="bold">${title}</text>`, ...rows, ...line]
}
