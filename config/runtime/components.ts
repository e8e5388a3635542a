export { COMPONENTS as internalComponents } from '../templates/components'
export {
  animation,
  focusComponents,
  nestElements,
  singleQuote,
  touchEvents,
  voidElements,
} from '@tarojs/shared/dist/components.js'

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
