import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agentsText } from '../write/agents'
import { readExamples } from '../write/examples'
import { bytesOf, checkSize } from '../write/limits'
import { mcp } from '../write/mcp'
import { skillText } from '../write/skill'
import { writeCards } from './cards'
import { withAgent, withTexts } from './package'
import { QUERIES, SKILL, WEAPP, WITH_ASSISTANT } from './paths'
import { writeScripts } from './scripts'

/** `npm run build:weapp:assistant`: the package in `dist/weapp` with WeChat's assistant, in a folder of its own. */
async function main() {
  rmSync(WITH_ASSISTANT, { recursive: true, force: true })
  cpSync(WEAPP, WITH_ASSISTANT, { recursive: true })
  const skill = join(WITH_ASSISTANT, SKILL)
  await writeScripts(skill)
  await writeCards(skill)
  writeTexts(skill)
  rewrite('app.json', withAgent)
  rewrite('project.config.json', withTexts)
  const bytes = sizeOf(skill)
  checkSize('package', bytes)
  console.log(`${WITH_ASSISTANT}: the assistant takes ${bytes} bytes`)
}

function writeTexts(skill: string): void {
  const examples = readExamples(QUERIES)
  const declared = mcp()
  const texts = { 'AGENTS.md': agentsText(examples), 'SKILL.md': skillText(examples) }
  for (const [name, text] of Object.entries(texts) as [keyof typeof texts, string][]) checkSize(name, bytesOf(text))
  // WeChat does not count the schemas of what is returned.
  const counted = { ...declared, apis: declared.apis.map((api) => ({ ...api, outputSchema: undefined })) }
  checkSize('mcp.json', bytesOf(JSON.stringify(counted)))
  writeFileSync(join(WITH_ASSISTANT, 'AGENTS.md'), `${texts['AGENTS.md']}\n`)
  writeFileSync(join(skill, 'SKILL.md'), `${texts['SKILL.md']}\n`)
  writeFileSync(join(skill, 'mcp.json'), JSON.stringify(declared))
}

function rewrite(name: string, change: (json: object) => object): void {
  const path = join(WITH_ASSISTANT, name)
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as object)))
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((file) => file.isFile())
    .reduce((sum, { size }) => sum + size, 0)
}

void main()
