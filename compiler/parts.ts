import type { Section } from '../src/model/handbook/types'
import { isReserved } from '../src/model/handbook/parts'
import { fault } from './problems'
import type { FrontMatter } from './schema/question'
import type { Path } from './yaml'

/**
 * Reports parts of a question whose headings are not in its body or belong to an earlier part, or whose id is taken, and what
 * only a part that it doesn't have rests on.
 */
export function checkParts(
  front: FrontMatter,
  sections: readonly Section[],
  report: (path: Path, message: string) => void,
): void {
  const parts = 'parts' in front ? front.parts : []
  const headings = sections.flatMap(({ groups }) => groups.flatMap(({ heading }) => heading ?? []))
  const owners = new Map<string, string>()
  parts.forEach(({ id, title, sections: own }, index) => {
    if (isReserved(id)) report(['parts', index, 'id'], fault(`代号“${id}”已有别的用处`, '换一个'))
    own.forEach((heading, place) => {
      const path = ['parts', index, 'sections', place]
      const owner = owners.get(heading)
      if (!headings.includes(heading)) {
        const choice = [...new Set(headings)].map((each) => `“${each}”`).join('、')
        const remedy = choice === '' ? '在正文里写上这个三级标题' : `从正文的三级标题里选：${choice}`
        report(path, fault(`正文里没有三级标题“${heading}”`, remedy))
      } else if (owner !== undefined) {
        report(path, fault(`三级标题“${heading}”已属于“${owner}”`, '只留在一个部分里'))
      } else owners.set(heading, title)
    })
  })
  front.basis.forEach(({ part }, index) => {
    if (part === undefined || parts.some(({ id }) => id === part)) return
    const remedy = parts.length === 0 ? '删去这一行' : `从这些里选：${parts.map(({ id }) => id).join('、')}`
    report(['basis', index, 'part'], fault(`没有代号为“${part}”的部分`, remedy))
  })
}
