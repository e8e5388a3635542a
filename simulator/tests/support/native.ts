import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const folders: string[] = []

/** Writes a hand-made package into a folder of its own. Pages given only by name get the files they need. */
export function nativeApp(
  app: { pages: string[]; [key: string]: unknown },
  files: Record<string, string> = {},
): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-'))
  folders.push(folder)
  const defaults = Object.fromEntries(
    app.pages.flatMap((page) => [
      [`${page}.js`, 'Page({})'],
      [`${page}.wxml`, `<view>${page}</view>`],
      [`${page}.json`, '{}'],
    ]),
  )
  const all = { 'app.js': 'App({})', 'app.json': JSON.stringify(app), ...defaults, ...files }
  for (const [file, content] of Object.entries(all)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), content)
  }
  return folder
}

/** A modifiable copy of a package. */
export function copyOf(dist: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-'))
  folders.push(folder)
  fs.cpSync(dist, folder, { recursive: true })
  return folder
}

/** Changes a file of a package. @throws when the change changes nothing */
export function edit(folder: string, file: string, change: (source: string) => string): void {
  const full = path.join(folder, file)
  const before = fs.readFileSync(full, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${file} stayed as it was`)
  fs.writeFileSync(full, after)
}

export function removeApps(): void {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
}
