import { useState } from 'react'
import { useKept } from '@/phone/kept'
import { forget, load, save, type Kept } from '@/phone/storage'
import { LATEST_PAPERS, latestPapersFrom, papersReady } from '@/model/guides/latest-papers'
import { chooseCase } from '@/model/guides/steps'
import type { Checklist, ChecklistCase } from '@/model/guides/types'
import { plainText } from '@/model/handbook/text'

export interface PapersTicked {
  /** The case that the reader is in. */
  chosen: ChecklistCase | undefined
  choose: (id: string) => void
  isTicked: (paper: string) => boolean
  tick: (paper: string) => void
  /** Whether the phone refused to store the ticks. */
  refused: boolean
}

/**
 * The papers ticked in a checklist, stored on this phone and shared by all pages that show it.
 *
 * @param wanted the case in the link; it takes precedence over the one chosen earlier
 */
export function usePapers(checklist: Checklist, wanted?: string): PapersTicked {
  const [picked, setPicked] = useState(wanted)
  const { kept, keep, refused } = useKept(`checklist:${checklist.id}`)
  const chosen = chooseCase(checklist.cases, picked ?? kept.chosen)

  return {
    chosen,
    choose(id) {
      setPicked(id)
      keep((now) => ({ ...now, chosen: id }))
    },
    isTicked: (paper) => chosen !== undefined && keyOf(chosen, paper) in kept,
    tick(paper) {
      if (!chosen) return
      const next = keep((now) => withMark(now, keyOf(chosen, paper)))
      rememberLatest(checklist, chosen, next)
    },
    refused,
  }
}

/** Stored by what it says, so that a tick never moves to another paper when the list is corrected. */
function keyOf(situation: ChecklistCase, paper: string): string {
  return `${situation.title}：${paper}`
}

/** The texts with that mark, or without it if they have it. */
function withMark(kept: Kept, mark: string): Kept {
  const others = Object.fromEntries(Object.entries(kept).filter(([key]) => key !== mark))
  return mark in kept ? others : { ...others, [mark]: 'ticked' }
}

/** Lets other pages lead back to the list until nothing or everything is ticked. */
function rememberLatest({ id, cases }: Checklist, chosen: ChecklistCase, kept: Kept): void {
  const count = chosen.items.length
  const ready = chosen.items.filter((item) => keyOf(chosen, plainText(item)) in kept).length
  if (ready > 0 && ready < count) {
    const position = papersReady(ready, count)
    save(LATEST_PAPERS, { list: id, position, ...(cases.length > 1 && { chosen: chosen.id }) })
  } else if (latestPapersFrom(load(LATEST_PAPERS))?.list === id) forget(LATEST_PAPERS)
}
