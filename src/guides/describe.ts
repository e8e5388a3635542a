import { circled } from './marks'
import type { GuideStep, Part, Picture } from './types'

/** A drawn screen in words that say the same: for who can't see it. */
export function describePicture({ title, address, parts }: Picture): string {
  const where = address === undefined ? `手机画面“${title}”` : `浏览器画面“${title}”，地址栏是 ${address}`
  return `示意图，${where}。从上到下：${parts.map(describePart).join('；')}。`
}

/** One thing on a drawn screen, with the number of its mark. */
export function describePart(part: Part): string {
  return part.mark === undefined ? nameOf(part) : `标记${circled(part.mark)}，${nameOf(part)}`
}

function nameOf(part: Part): string {
  switch (part.kind) {
    case 'search':
      return `搜索框，写着“${part.text}”`
    case 'account':
      return `搜索结果“${part.text}”${noted(part.note)}${beside(part.button)}`
    case 'message':
      return `“${part.text}”${part.link === undefined ? '' : `，里面有“${part.link}”`}`
    case 'menu':
      return `底部左下方的“${part.text}”`
    case 'field':
      return `${part.required ? '必填栏' : '栏目'}“${part.text}”${noted(part.value)}${beside(part.button)}`
    case 'check':
      return `勾选框“${part.text}”，已勾选`
    case 'button':
      return `按钮“${part.text}”`
    case 'module':
      return `模块“${part.text}”里的“${part.item}”`
    case 'link':
      return `可以点的“${part.text}”`
    case 'text':
      return `文字“${part.text}”`
    case 'details':
      return `信息表，项目有${part.labels.join('、')}`
    case 'stages':
      return `步骤${part.labels.map((label, index) => `${index + 1} ${label}`).join('、')}，现在是第${part.at}步`
    case 'dialog':
      return `对话框“${part.text}”${beside(part.button)}`
    case 'paper':
      return `文件“${part.text}”`
  }
}

function noted(note: string | undefined): string {
  return note === undefined ? '' : `（${note}）`
}

function beside(button: string | undefined): string {
  return button === undefined ? '' : `，旁边是“${button}”`
}

/** The path of who does what, in words that say the same as its drawing, for the step at `index`. */
export function describePath(steps: readonly GuideStep[], index: number): string {
  const stations = steps.map(({ who, title }, place) => `${place + 1} ${who ?? ''}：${title}`)
  return `示意图，办理流程。${stations.join('；')}。现在是第${index + 1}步。`
}
