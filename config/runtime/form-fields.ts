/** WeChat's form fields, whose value React has to set anew after each event. */
export const controlledComponent = new Set([
  'input',
  'textarea',
  'checkbox',
  'radio',
  'switch',
  'slider',
  'picker',
  'picker-view',
])
