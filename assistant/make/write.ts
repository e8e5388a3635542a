import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agentsText } from '../write/agents'
import { readExamples } from '../write/examples'
import { bytesOf, checkSize } from '../write/limits'
import { mcp } from '../write/mcp'
import { skillText } from '../write/skill'
import { writeCards } from './cards'
import { withAgent, withTexts } from './package'
import { QUERIES, SKILL } from './paths'
import { writeScripts } from './scripts'

/**
 * Writes a package with the assistant into a folder of its own; what was there before is removed.
 *
 * @param from a built package, which is only read
 * @returns how much the assistant weighs, in bytes
 * @throws Error when a text is larger than WeChat takes
 */
export async function writeWithAssistant(from: string, to: string): Promise<number> {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
  const skill = join(to, SKILL)
  await writeScripts(skill)
  await writeCards(skill)
  writeTexts(to)
  rewrite(join(to, 'app.json'), withAgent)
  rewrite(join(to, 'project.config.json'), withTexts)
  return sizeOf(skill)
}

function writeTexts(to: string): void {
  const examples = readExamples(QUERIES)
  const declared = mcp()
  const texts = { 'AGENTS.md': agentsText(examples), 'SKILL.md': skillText(examples) }
  for (const [name, text] of Object.entries(texts) as [keyof typeof texts, string][]) checkSize(name, bytesOf(text))
  // WeChat does not count the schemas of what is returned.
  const counted = { ...declared, apis: declared.apis.map((api) => ({ ...api, outputSchema: undefined })) }
  checkSize('mcp.json', bytesOf(JSON.stringify(counted)))
  writeFileSync(join(to, 'AGENTS.md'), `${texts['AGENTS.md']}\n`)
  writeFileSync(join(to, SKILL, 'SKILL.md'), `${texts['SKILL.md']}\n`)
  writeFileSync(join(to, SKILL, 'mcp.json'), JSON.stringify(declared))
}

function rewrite(path: string, change: (json: object) => object): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as object)))
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((file) => file.isFile())
    .reduce((sum, { size }) => sum + size, 0)
}
