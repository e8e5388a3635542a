import type * as glass from 'glass-easel'
import type { WxEvent } from '../../view'
import { targetOf, type GlassElement } from './host'

const point = ({ identifier, pageX, pageY, clientX, clientY }: Touch) => ({
  ...{ identifier, pageX, pageY, clientX, clientY },
})

/** An event as plain data, in the shape that WeChat hands to a page. */
export function serialize(event: glass.ShadowedEvent<unknown>): WxEvent {
  const original = event.getOriginalEvent() as Event | undefined
  const { touches, changedTouches } = original instanceof TouchEvent ? original : { touches: [], changedTouches: [] }
  return {
    type: event.type,
    timeStamp: Math.round(performance.now()),
    detail: original && event.type !== 'tap' ? {} : event.detail,
    target: targetOf(event.target as unknown as GlassElement),
    currentTarget: targetOf(event.currentTarget as unknown as GlassElement),
    touches: Array.from(touches, point),
    changedTouches: Array.from(changedTouches, point),
    mark: event.mark ?? {},
  }
}
