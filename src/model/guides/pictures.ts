import { kindOf, type Part } from './parts'
import type { DrawnScreen, Picture } from './types'

/** A part of a screen as a step shows it. */
export interface ShownPart {
  part: Part
  /** Its mark, from 1. */
  mark?: number
}

/** A screen as a step shows it. */
export interface ShownScreen extends Pick<DrawnScreen, 'look' | 'title' | 'address'> {
  parts: ShownPart[]
}

/** A screen with a step's marks and values on it; with the screen's own and no marks when there is no picture. */
export function shownScreen({ look, title, address, parts }: DrawnScreen, picture?: Picture): ShownScreen {
  return {
    look,
    title,
    ...(address !== undefined && { address }),
    parts: parts.map((part) => {
      const mark = part.id === undefined ? 0 : (picture?.marks.indexOf(part.id) ?? -1) + 1
      return { part: withValue(part, picture?.values), ...(mark > 0 && { mark }) }
    }),
  }
}

function withValue(part: Part, values: Picture['values']): Part {
  const { given } = kindOf(part)
  const value = part.id === undefined ? undefined : values?.[part.id]
  return given === undefined || value === undefined ? part : { ...part, [given]: value }
}
