import type * as glass from 'glass-easel'
import type { WxEvent } from '../../view'
import { targetOf, type GlassElement } from './host'

type Point = Pick<Touch, 'identifier' | 'pageX' | 'pageY' | 'clientX' | 'clientY'>

const point = ({ identifier, pageX, pageY, clientX, clientY }: Point) => ({
  identifier,
  pageX,
  pageY,
  clientX,
  clientY,
})

/** An event as plain data, in the shape that WeChat hands to a page. */
export function serialize(event: glass.ShadowedEvent<unknown>): WxEvent {
  const original = event.getOriginalEvent() as Event | undefined
  const own = original === undefined || event.type === 'tap'
  const [touches, changedTouches] = touchesOf(original)
  return {
    type: event.type,
    timeStamp: Math.round(performance.now()),
    detail: own ? event.detail : {},
    target: targetOf(event.target as unknown as GlassElement),
    currentTarget: targetOf(event.currentTarget as unknown as GlassElement),
    touches,
    changedTouches,
    mark: event.mark ?? {},
  }
}

function touchesOf(event: Event | undefined): [unknown[], unknown[]] {
  if (event && 'changedTouches' in event) {
    const { touches, changedTouches } = event as TouchEvent
    return [Array.from(touches, point), Array.from(changedTouches, point)]
  }
  if (event instanceof MouseEvent) {
    const one = [
      point({ identifier: 0, pageX: event.pageX, pageY: event.pageY, clientX: event.clientX, clientY: event.clientY }),
    ]
    return [one, one]
  }
  return [[], []]
}
