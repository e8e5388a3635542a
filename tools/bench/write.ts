import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { chart } from './chart'
import type { Figures } from '../../measures/figures'
import { report } from './report'

/** Writes the results as JSON, Markdown and SVG. Returns the Markdown. */
export async function writeFigures(figures: Figures, folder: string): Promise<string> {
  const save = async (name: string, text: string) => {
    const file = path.join(folder, name)
    const tidy = await format(text, { ...(await resolveConfig(file)), filepath: file })
    writeFileSync(file, tidy)
    return tidy
  }
  await save('performance.json', JSON.stringify(figures))
  writeFileSync(path.join(folder, 'performance.svg'), chart(figures))
  return save('performance.md', report(figures))
}
