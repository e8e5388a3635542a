/** WeChat's own components that are simulated; any other is refused. */
export const BUILT_IN: readonly string[] = [
  ...['view', 'text', 'button', 'image', 'scroll-view', 'input', 'textarea', 'picker', 'switch'],
  ...['checkbox', 'checkbox-group', 'label'],
]

/** The role that assistive technology knows a component by, when the app names none. */
export const IMPLICIT_ROLE: Partial<Record<string, string>> = {
  button: 'button',
  image: 'img',
  input: 'textbox',
  textarea: 'textbox',
  switch: 'switch',
  checkbox: 'checkbox',
}
