const events: Partial<Record<string, string>> = {
  pointerdown: 'touchstart',
  pointermove: 'touchmove',
  pointerup: 'touchend',
}

/** Lets a mouse be a finger, so that a desktop's reader can swipe. */
export function touchByMouse(): void {
  let held: EventTarget | undefined
  const touch = (event: PointerEvent) => {
    if (event.type === 'pointerdown') held = event.target ?? undefined
    if (event.pointerType !== 'mouse' || !held) return
    const { clientX, clientY, pageX, pageY } = event
    const finger = new Touch({ identifier: 0, target: held, clientX, clientY, pageX, pageY })
    const ends = event.type === 'pointerup'
    const type = events[event.type] ?? ''
    held.dispatchEvent(
      new TouchEvent(type, {
        bubbles: true,
        cancelable: true,
        touches: ends ? [] : [finger],
        changedTouches: [finger],
      }),
    )
    if (ends) held = undefined
  }
  for (const type of Object.keys(events)) addEventListener(type as 'pointerdown', touch, { capture: true })
}
