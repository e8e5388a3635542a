import { LIMITS, bytesOf } from '../write/limits'
import type { PackageFiles, Problem, SkillFolder } from './problem'

/** Words of programs: `SKILL.md` is for the router and speaks of matters only. */
const TECHNICAL = /\b[a-z]+[A-Z]\w*\b|inputSchema|outputSchema|componentPath|```/

/** `SKILL.md`: there under exactly this name, short, in words of users. */
export function checkTexts(files: PackageFiles, { root }: SkillFolder): Problem[] {
  const file = `${root}/SKILL.md`
  const text = files.get(file)
  if (text === undefined) return [{ file, message: 'is missing under exactly this name' }]
  const triggers = /## 触发场景\n([\s\S]*?)(?=\n## |$)/.exec(text)?.[1]?.match(/^- /gm)?.length ?? 0
  const messages = [
    ...(bytesOf(text) > LIMITS['SKILL.md'] ? [`has ${bytesOf(text)} bytes`] : []),
    ...(TECHNICAL.test(text) ? [`says ${TECHNICAL.exec(text)?.[0] ?? ''}, which is no user's word`] : []),
    ...(triggers < 3 || triggers > 6 ? [`has ${triggers} triggers instead of 3 to 6`] : []),
  ]
  return messages.map((message) => ({ file, message }))
}
