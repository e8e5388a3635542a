import type { ByKind } from './bench'

const COLOURS = ['#1f4e79', '#7a9cbf', '#b9a06a', '#b7b7b7']
const ROW = 44
const LEFT = 110
const WIDTH = 520
const BAR = 8

/** Bar chart of the share of queries whose first hit is right, by kind and engine. */
export function chart(engines: ReadonlyMap<string, ByKind>): string {
  const names = [...engines.keys()]
  const [first] = [...engines.values()]
  const kinds = [...(first?.keys() ?? [])]
  const height = 40 + kinds.length * ROW
  const rows = kinds.flatMap((kind, row) => {
    const top = 40 + row * ROW
    const bars = names.map((name, index) => {
      const share = engines.get(name)?.get(kind)?.first ?? 0
      const width = (share * WIDTH).toFixed(1)
      return `<rect x="${LEFT}" y="${top + index * (BAR + 1)}" width="${width}" height="${BAR}" fill="${COLOURS[index] ?? '#000'}"/>`
    })
    return [`<text x="${LEFT - 8}" y="${top + 22}" text-anchor="end">${kind}</text>`, ...bars]
  })
  const legend = names.map((name, index) => {
    const x = LEFT + index * 120
    return `<rect x="${x}" y="12" width="12" height="12" fill="${COLOURS[index] ?? '#000'}"/><text x="${x + 18}" y="22">${name}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 20} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...legend,
    ...rows,
    '</svg>',
    '',
  ].join('\n')
}
