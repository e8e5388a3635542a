import { createElement, forwardRef, type ComponentType, type HTMLAttributes } from 'react'

/**
 * Taro's components as the HTML that means the same, so that Testing Library sees what a reader would:
 * a button is a button, and attributes that only WeChat knows stay out of the DOM.
 */
type Props = HTMLAttributes<HTMLElement> & Record<string, unknown>

const KEPT = /^(children|className|style|id|role|tabIndex|onClick|onKeyDown|aria-.*|data-.*)$/

function html(tag: string, given: Record<string, unknown> = {}): ComponentType<Props> {
  return forwardRef<HTMLElement, Props>(function TaroComponent(props, ref) {
    const kept = Object.fromEntries(Object.entries(props).filter(([name]) => KEPT.test(name)))
    return createElement(tag, { ...given, ...kept, ref })
  })
}

export const View = html('div')
export const Text = html('span')
export const Image = html('img')
export const Button = html('button', { type: 'button' })
export const ScrollView = html('div')
