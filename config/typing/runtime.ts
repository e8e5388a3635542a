import { FormElement, TaroElement, type TaroEvent } from '@tarojs/runtime'
import { hooks } from '@tarojs/shared'

// Taro answers every character with a setData of the whole text. When it reaches the field, more may have been typed, which
// would be lost. The field shows its text by itself; Taro only has to know it.
hooks.tap('patchElement', (element: TaroElement) => {
  if (!(element instanceof FormElement)) return
  const dispatch = element.dispatchEvent.bind(element)
  element.dispatchEvent = (event: TaroEvent) => {
    if (event.type !== 'input' || !event.mpEvent) return dispatch(event)
    element.props['value'] = event.mpEvent.detail.value
    return TaroElement.prototype.dispatchEvent.call(element, event)
  }
})
