import type { Part } from '../../src/model/guides/types'

/** Height of a drawn screen, in lines. */
export const SCREEN_HEIGHT = 8

/** Height of a part on a drawn screen, in lines. */
export function heightOf(part: Part): number {
  switch (part.kind) {
    case 'details':
    case 'stages':
      return Math.ceil(part.labels.length / 2)
    case 'text':
      return Math.ceil([...part.text].length / 16)
    case 'message':
    case 'module':
    case 'paper':
      return 2
    default:
      return 1
  }
}
