import { LicenseWebpackPlugin } from 'license-webpack-plugin'

type Modules = Parameters<
  NonNullable<ConstructorParameters<typeof LicenseWebpackPlugin>[0]>['renderLicenses'] & object
>[0]

/**
 * Lists the licences of third-party code in the package in `dist/licences.json`, next to it. The version the app shows
 * is in `src`; `npm run licences` copies it there, and a test fails when that is due.
 */
export const licences = new LicenseWebpackPlugin({
  outputFilename: '../licences.json',
  perChunkOutput: false,
  addBanner: false,
  renderLicenses: (modules) => `${JSON.stringify(notices(modules), null, 2)}\n`,
})

function notices(modules: Modules) {
  const used = modules
    .map(({ name, licenseId, licenseText, packageJson }) => ({
      name,
      licence: licenseId ?? 'unknown',
      holder: copyrightIn(licenseText ?? '') ?? authorOf(packageJson as { author?: unknown }),
      text: licenseText ?? '',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const names = (licence: string, holder: string) =>
    used.filter((each) => each.licence === licence && each.holder === holder).map(({ name }) => name)
  return [...new Set(used.map(({ licence }) => licence))].sort().map((licence) => {
    const same = used.filter((each) => each.licence === licence)
    const holders = [...new Set(same.map(({ holder }) => holder))]
    return {
      licence,
      works: holders.map((holder) => ({ names: names(licence, holder), holder })),
      text: conditionsIn(same.find(({ text }) => text !== '')?.text ?? ''),
    }
  })
}

function copyrightIn(text: string): string | undefined {
  return /^\W*(copyright\b.*\S)\s*$/im.exec(text)?.[1]
}

function authorOf({ author }: { author?: unknown }): string {
  const name = typeof author === 'object' && author !== null && 'name' in author ? author.name : author
  return typeof name === 'string' ? name : ''
}

/** A licence without its copyright lines, each paragraph on one line. */
function conditionsIn(text: string): string[] {
  const [, rest = text] = text.split(/^\W*copyright\b.*\n(?:all rights reserved\.?\s*\n)?/im)
  return rest
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}
