import { pickerRequest } from '../picker'
import { domOf, eventTarget, textOf, type BuiltIn } from './built-in'
import { checkbox, label, radio, switchControl } from './choices'
import { input, textarea } from './fields'
import { image } from './image'
import { scrollView } from './scroll-view'
import { swiper, swiperItem } from './swiper'

const button: BuiltIn = {
  role: 'button',
  properties: { openType: '' },
  refused: ['disabled', 'loading', 'formType', 'plain', 'type'],
  mount(component, { send }) {
    const dom = domOf(component)
    dom?.setAttribute('role', 'button')
    dom?.setAttribute('tabindex', '0')
    component.addListener('tap', () => {
      const openType = textOf(component.data['openType'])
      if (openType) send({ kind: 'openType', openType, target: eventTarget(component) })
    })
  },
}

const picker: BuiltIn = {
  properties: { mode: '', range: [], value: 0, start: '', end: '', fields: '' },
  refused: ['disabled', 'rangeKey', 'headerText'],
  mount(component, { send }) {
    component.addListener('tap', () =>
      send({ kind: 'picker', node: component.id, request: pickerRequest(component.data) }),
    )
  },
}

/** WeChat's own components that are simulated, by tag; any other is refused. */
export const BUILT_IN: Partial<Record<string, BuiltIn>> = {
  ...{ view: {}, text: {}, button, input, textarea, picker, label, checkbox, radio, image, swiper },
  ...{ 'checkbox-group': {}, 'radio-group': {}, switch: switchControl },
  ...{ 'scroll-view': scrollView, 'swiper-item': swiperItem },
}
