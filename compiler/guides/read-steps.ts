import type { z } from 'zod'
import type { ScreenId } from '../../src/generated/ids'
import type { GuideStep, Picture } from '../../src/model/guides/types'
import type { Block } from '../../src/model/handbook/types'
import { readPiece } from '../markdown/blocks'
import { readTree, type Node } from '../markdown/tree'
import { fault, type Report } from '../problems'
import { checkShape } from '../schema/check'
import { readYaml } from '../yaml'
import { STEP_FIELDS, stepSchema } from './schema'

const SECTIONS = { see: '你会看到', mind: '注意', trouble: '不对的话' } as const

type SectionName = keyof typeof SECTIONS
const NAMES = Object.keys(SECTIONS) as SectionName[]

interface OpenStep {
  title: string
  line: number
  data: Node | undefined
  blocks: Record<SectionName | 'what', Block[]>
}

export interface ReadStep {
  step: GuideStep
  line: number
}

/** Reads the steps in a guide's body, each a second-level heading with its data and texts, and reports their problems. */
export function readSteps(body: string, report: Report): ReadStep[] {
  const steps = split(readTree(body), report)
  if (steps.length === 0) report(1, fault('一步也没有', '每一步写一个“## 标题”'))
  return steps.flatMap((open) => finish(open, report) ?? [])
}

function split(nodes: readonly Node[], report: Report): OpenStep[] {
  const steps: OpenStep[] = []
  let section: SectionName | 'what' = 'what'
  for (const node of nodes) {
    const step = steps.at(-1)
    if (node.type === 'fence') {
      if (!step || step.data !== undefined || section !== 'what' || node.info !== 'yaml') {
        report(node.line, fault('这里不能有数据块', '每一步只有一个，紧接在“## 标题”下面，用“```yaml”开头'))
      } else step.data = node
      continue
    }
    for (const piece of readPiece(node, report)) {
      if (piece.kind === 'block') {
        if (step) step.blocks[section].push(piece.block)
        else report(piece.line, fault('第一步前面有内容', '写进开头的 lead，或放到一个“## 标题”下面'))
      } else if (piece.depth === 2) {
        section = 'what'
        steps.push({ title: piece.text, line: piece.line, data: undefined, blocks: emptyBlocks() })
      } else {
        const next = NAMES.find((name) => piece.depth === 3 && SECTIONS[name] === piece.text)
        if (next === undefined || NAMES.indexOf(next) <= NAMES.findIndex((name) => name === section)) {
          const remedy = `每一步里只用“### ”，按这个顺序：${Object.values(SECTIONS).join('、')}`
          report(piece.line, fault(`标题“${piece.text}”不能写在这里`, remedy))
        } else section = next
      }
    }
  }
  return steps
}

function emptyBlocks(): OpenStep['blocks'] {
  return { what: [], see: [], mind: [], trouble: [] }
}

function finish({ title, line, data, blocks }: OpenStep, report: Report): ReadStep | undefined {
  if (title === '' || [...title].length > 18) report(line, fault('标题是空的或超过了 18 个字', '写短一些，动词开头'))
  if (blocks.what.length === 0) report(line, fault(`“${title}”没有写要做什么`, '在数据块下面写上一段文字'))
  if (!data) {
    report(line, fault(`“${title}”没有数据块`, '在标题下面写“```yaml”，里面写 id，以及 screen 或 who'))
    return undefined
  }
  const yaml = readYaml(data.content, data.line + 1, report)
  const front = yaml && checkShape(stepSchema, yaml, STEP_FIELDS, report)
  if (!front) return undefined
  for (const key of ['marks', 'values', 'either', 'opens'] as const) {
    if (front[key] === undefined || front.screen !== undefined) continue
    report(yaml.lineOf([key]), fault(`写了 ${key}，却没有写 screen`, `写上 screen：标记在哪个画面上；或删去 ${key}`))
  }
  const { id, need, for: cases, who, screen, leaves, act, stuck, unsaid } = front
  return {
    step: {
      id,
      title,
      ...(need && { optional: true as const }),
      ...(cases && { cases }),
      ...(who !== undefined && { who }),
      ...(screen !== undefined && { picture: pictureOf(screen, front) }),
      ...(leaves && { leaves }),
      ...(act && { act }),
      ...blocks,
      stuck,
      unsaid,
    },
    line,
  }
}

function pictureOf(screen: ScreenId, { marks = [], values, either, opens }: z.infer<typeof stepSchema>): Picture {
  return { screen, marks, ...(values && { values }), ...(either && { either }), ...(opens && { opens }) }
}
