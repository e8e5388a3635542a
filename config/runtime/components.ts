export { COMPONENTS as internalComponents } from '../templates/components'
export {
  animation,
  focusComponents,
  nestElements,
  singleQuote,
  touchEvents,
  voidElements,
} from '@tarojs/shared/dist/components.js'
export { controlledComponent } from './form-fields'
