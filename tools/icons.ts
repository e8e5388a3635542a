import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import UPNG from 'upng-js'
import { launchBrowser } from '../simulator/src'

/** Draws the tab bar's PNG files (81 × 81 px, as WeChat asks) from the SVG sources: `npm run icons`. */
const ROOT = path.join(__dirname, '..', 'src', 'ui', 'icons')
const TABS = ['home', 'book', 'calendar', 'office']
const COLOURS = { '': '#7d8899', '-chosen': '#1f4380', '-chosen-dark': '#a4c2f4' }
const SIZE = 81
/** Opacity levels of the single colour; more would be indistinguishable. */
const SHADES = 16

async function main() {
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
  mkdirSync(path.join(ROOT, 'tab'), { recursive: true })
  for (const tab of TABS) {
    const svg = readFileSync(path.join(ROOT, `${tab}.svg`), 'utf8')
    for (const [suffix, colour] of Object.entries(COLOURS)) {
      const drawn = svg.replace('#000', colour).replace('<svg', `<svg width="${SIZE}" height="${SIZE}"`)
      await page.setContent(`<style>body{margin:0}svg{display:block;padding:9px;box-sizing:border-box}</style>${drawn}`)
      const drawing = UPNG.decode(new Uint8Array(await page.screenshot({ omitBackground: true })).buffer)
      const small = UPNG.encode(UPNG.toRGBA8(drawing), SIZE, SIZE, SHADES)
      writeFileSync(path.join(ROOT, 'tab', `${tab}${suffix}.png`), Buffer.from(small))
    }
  }
  await browser.close()
}

void main()
