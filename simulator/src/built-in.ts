/** WeChat's own components that are simulated; any other is refused. */
export const BUILT_IN = [
  ...(['view', 'text', 'button', 'image', 'scroll-view', 'input', 'textarea', 'picker', 'switch'] as const),
  ...(['checkbox', 'checkbox-group', 'swiper', 'swiper-item', 'label', 'page-meta', 'navigation-bar'] as const),
] as const

export type BuiltIn = (typeof BUILT_IN)[number]

/** The role that assistive technology knows a component by, when the app names none. */
export const IMPLICIT_ROLE: Partial<Record<string, string>> = {
  button: 'button',
  image: 'img',
  input: 'textbox',
  textarea: 'textbox',
  switch: 'switch',
  checkbox: 'checkbox',
}
