import type { CallNeeds } from '../src/model/handbook/types'
import { fault } from './problems'
import type { Path } from './yaml'

/** What the office's file says that a call may need at hand; undefined if that file has problems itself. */
export type KnownHand = ReadonlySet<string> | undefined

/**
 * Reports what a page says to have at hand for a call and the office's file does not know.
 *
 * @param at where the page says it
 */
export function checkHand(
  { hand = [] }: CallNeeds,
  known: KnownHand,
  report: (path: Path, message: string) => void,
  ...at: Path
): void {
  hand.forEach((id, index) => {
    if (!known || known.has(id)) return
    const remedy =
      known.size === 0 ? '删去它，或在 office.yaml 的 call 里写上 hand' : `从这些里选：${[...known].join('、')}`
    report([...at, 'hand', index], fault(`office.yaml 的 call.hand 里没有“${id}”`, remedy))
  })
}
