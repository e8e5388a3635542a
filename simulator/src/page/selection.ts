import type * as glass from 'glass-easel'
import type { Selection } from '../view'
import { domOf } from './built-in'

const none = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }
const unmoved = { scrollLeft: 0, scrollTop: 0, scrollWidth: 0, scrollHeight: 0 }

/** Answers a selector query about a page, in WeChat's format. Without a browser every size is zero. */
export function answerSelections(root: glass.GeneralComponent, selections: readonly Selection[]): unknown[] {
  return selections.map((selection) => {
    const { selector, all } = selection
    if (selector === undefined) return viewport(selection)
    const found = root.getShadowRoot()?.querySelectorAll(selector) ?? []
    const answers = found.map((element) => answer(element, selection))
    return all ? answers : (answers[0] ?? null)
  })
}

function answer(
  element: glass.Element,
  { id, dataset, rect, size, scrollOffset, properties, computedStyle }: Selection,
) {
  const dom = domOf(element)
  const { left, top, right, bottom, width, height } = dom?.getBoundingClientRect() ?? none
  const data = element.asGeneralComponent()?.data ?? {}
  const style = dom && getComputedStyle(dom)
  return {
    ...(id && { id: element.id }),
    ...(dataset && { dataset: { ...element.dataset } }),
    ...(rect && { left, top, right, bottom }),
    ...(size && { width, height }),
    ...(scrollOffset && scrolled(dom)),
    ...Object.fromEntries((properties ?? []).map((name) => [name, data[name] ?? null])),
    ...Object.fromEntries((computedStyle ?? []).map((name) => [name, style?.getPropertyValue(name) ?? ''])),
  }
}

function viewport({ id, dataset, rect, size, scrollOffset }: Selection) {
  const drawn = typeof document !== 'undefined'
  const { clientWidth: width, clientHeight: height } = drawn
    ? document.documentElement
    : { clientWidth: 0, clientHeight: 0 }
  return {
    ...(id && { id: '' }),
    ...(dataset && { dataset: {} }),
    ...(rect && { left: 0, top: 0, right: width, bottom: height }),
    ...(size && { width, height }),
    ...(scrollOffset && scrolled(drawn ? document.documentElement : undefined)),
  }
}

function scrolled(dom: HTMLElement | undefined) {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = dom ?? unmoved
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight }
}
