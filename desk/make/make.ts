import { build } from 'esbuild'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { BROWSER_BUNDLE } from '../../compiler/browser-bundle'
import { diskFolder } from '../../compiler/disk'
import { readContentTexts } from '../../compiler/fidelity/folder'
import { toHtml } from './html'

/** `npm run desk`: puts the desk, the compiler, the content and the app's browser build into one page. */
const ROOT = path.join(__dirname, '..', '..')
const PHONE = path.join(ROOT, 'dist', 'desk-phone')
const PAGE = path.join(ROOT, 'dist', '编辑手册.html')
/** What can be sent by WeChat or e-mail without a thought. */
const LARGEST = 5 * 1024 * 1024

/** One script for browsers, with its style, if it has any. */
async function bundle(entry: string) {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'desk', entry)],
    ...BROWSER_BUNDLE,
    minify: true,
    write: false,
    format: 'iife',
    outdir: path.join(ROOT, 'dist'),
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const texts = (extension: string) =>
    outputFiles.filter((file) => file.path.endsWith(extension)).map(({ text }) => text)
  return { script: texts('.js').join('\n'), style: texts('.css').join('\n') }
}

async function main() {
  const [start, page, work] = await Promise.all(['start.ts', 'page/main.tsx', 'work/worker.ts'].map(bundle))
  const files = readContentTexts(diskFolder(path.join(ROOT, 'src', 'content')))
  const html = toHtml({
    phone: {
      style: readFileSync(path.join(PHONE, 'css', 'app.css'), 'utf8'),
      script: readFileSync(path.join(PHONE, 'js', 'app.js'), 'utf8'),
    },
    start: start?.script ?? '',
    page: { script: page?.script ?? '', style: page?.style ?? '' },
    work: work?.script ?? '',
    edition: Object.fromEntries(files.map(({ path, text }) => [path, text])),
  })
  const bytes = Buffer.byteLength(html)
  if (bytes > LARGEST) throw new Error(`编辑手册.html is ${String(bytes)} bytes, more than ${String(LARGEST)}`)
  mkdirSync(path.dirname(PAGE), { recursive: true })
  writeFileSync(PAGE, html)
  console.log(`${PAGE}: ${String(bytes)} bytes`)
}

void main()
