/** Maximum length of a description in characters: WeChat documents no limit, but it is sent in a URL, at nine bytes per character. */
const LONGEST = 200

/**
 * The entry of a version in a changelog whose entries begin with `## VERSION`, whatever follows the number: its items
 * on one line, cut at the end of an item if too long. Undefined when the entry is missing or empty.
 */
export function describeVersion(changelog: string, version: string): string | undefined {
  const entries = changelog.split(/^## /m).slice(1)
  const entry = entries.find((candidate) => candidate.split(/\s/, 1)[0]?.replace(/^\[|\]$/g, '') === version)
  const lines = entry?.split('\n').slice(1).join('\n') ?? ''
  const points = lines
    .split(/^[-*] /m)
    .map((point) => point.replace(/\s+/g, ' ').trim())
    .filter((point) => point !== '')
  return points.length === 0 ? undefined : shorten(points)
}

function shorten(points: string[]): string {
  const whole = points.join(' ')
  if (whole.length <= LONGEST) return whole
  const fitting = points.filter((_, index) => points.slice(0, index + 1).join(' ').length < LONGEST)
  const kept = fitting.length === 0 ? whole.slice(0, LONGEST - 1) : fitting.join(' ')
  return `${kept}…`
}
