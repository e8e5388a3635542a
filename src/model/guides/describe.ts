import { circled } from './marks'
import type { GuideStep, Part, Picture } from './types'

/** A drawn screen as text, for readers who can't see it. */
export function describePicture({ title, address, parts }: Picture): string {
  const where = address === undefined ? `画面“${title}”` : `浏览器画面“${title}”，地址栏是 ${address}`
  return `示意图，${where}。从上到下：${parts.map(describePart).join('；')}。`
}

/** One thing on a drawn screen; the number of its mark precedes the marked part. */
export function describePart(part: Part): string {
  const mark = part.mark === undefined ? '' : `标记${circled(part.mark)}，`
  switch (part.kind) {
    case 'search':
      return `${mark}搜索框，写着“${part.text}”`
    case 'account': {
      const result = `搜索结果“${part.text}”${noted(part.note)}`
      return part.button === undefined ? `${mark}${result}` : `${result}，旁边是${mark}按钮“${part.button}”`
    }
    case 'message':
      return `${mark}“${part.text}”${part.link === undefined ? '' : `，里面有“${part.link}”`}`
    case 'menu':
      return `${mark}底部左下方的“${part.text}”`
    case 'field': {
      const button = part.button === undefined ? '' : `，旁边是“${part.button}”`
      return `${mark}${part.required ? '必填栏' : '栏目'}“${part.text}”${noted(part.value)}${button}`
    }
    case 'check':
      return `${mark}勾选框“${part.text}”${mark === '' ? '' : '，勾上'}`
    case 'button':
      return `${mark}按钮“${part.text}”`
    case 'module':
      return `模块“${part.text}”里，${mark}“${part.item}”`
    case 'link':
      return `${mark}可以点的“${part.text}”`
    case 'text':
      return `${mark}文字“${part.text}”`
    case 'details':
      return `${mark}信息表，项目有${part.labels.join('、')}`
    case 'stages':
      return `步骤${part.labels.map((label, index) => `${index + 1} ${label}`).join('、')}，${mark}现在是第${part.at}步`
    case 'paper':
      return `${mark}文件“${part.text}”`
  }
}

function noted(note: string | undefined): string {
  return note === undefined ? '' : `（${note}）`
}

/** The path of who does what as text, for the step at `index`. */
export function describePath(steps: readonly GuideStep[], index: number): string {
  const stations = steps.map(({ who, title }, place) => `${place + 1} ${who ?? ''}：${title}`)
  return `示意图，办理流程。${stations.join('；')}。现在是第${index + 1}步。`
}
