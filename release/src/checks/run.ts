import path from 'node:path'
import { DefaultProjectAttr, locales, Project } from 'miniprogram-ci'
import { withStaged } from '../staged'
import { NOBODY, writeThrowAwayKey } from '../throw-away'
import { type Check, type Checked } from './check'
import { compile, compileStrictly } from './compile'
import { imports } from './imports'
import { quality } from './quality'
import { schemas } from './schemas'
import { sizes } from './sizes'

/**
 * Checks one built package: `run.ts FOLDER`. Started by `release:check` with all connections refused; exits with 1 when
 * there are problems.
 */
const QUICK = [schemas, sizes, imports, quality, compile]
// Slow, and would only repeat the earlier findings.
const LAST = compileStrictly

async function report({ name, run }: Check, checked: Checked): Promise<boolean> {
  const { faults, notes = [] } = await run(checked)
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`)
  for (const fault of faults) console.log(`    ${fault}`)
  for (const note of notes) console.log(`    （${note}）`)
  return faults.length === 0
}

async function check(checked: Checked): Promise<boolean> {
  let isWell = true
  for (const item of QUICK) isWell = (await report(item, checked)) && isWell
  if (isWell) return report(LAST, checked)
  console.log(`- ${LAST.name}：改好上面的再做`)
  return false
}

async function main() {
  const folder = process.argv[2]
  if (folder === undefined) throw new Error('Usage: run.ts FOLDER')
  locales.setLocale('zh')
  const isWell = await withStaged(path.resolve(folder), NOBODY, (staged) => {
    const privateKeyPath = writeThrowAwayKey(staged.project)
    const project = new Project({ appid: NOBODY, type: 'miniProgram', projectPath: staged.project, privateKeyPath })
    project.attr = () => Promise.resolve(DefaultProjectAttr)
    return check({ project, package: staged.package })
  })
  // WeChat's tool leaves workers running that would keep this process alive.
  process.exit(isWell ? 0 : 1)
}

void main()
