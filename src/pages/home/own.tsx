import { useState } from 'react'
import { Card } from '@/ui/card'
import { useGuideUnderWay } from '@/ui/guide-under-way'
import { Heading } from '@/ui/heading'
import { countedDown, keptDates } from '@/ui/kept-dates'
import { LinkRows, type LinkRow } from '@/ui/link-rows'
import { chinaToday, soonest } from '@/model/deadlines'
import { LATEST_PAPERS, latestPapersFrom, type LatestPapers } from '@/model/guides/latest-papers'
import { checklists } from '@/model/handbook/outline'
import { useKept } from '@/phone/kept'
import { useShown } from '@/phone/shown'
import { checklistLink, deadlineLink } from '@/routes'

/** What the reader has begun, to go on with; nothing where nothing is. */
export function Own() {
  const [now, setNow] = useState(Date.now)
  useShown(() => {
    setNow(Date.now())
  })
  const guide = useGuideUnderWay()
  const papers = latestPapersFrom(useKept(LATEST_PAPERS).kept)
  const rows = [guide, nextDate(now), papers && papersRow(papers)].flatMap((row) => row ?? [])
  if (rows.length === 0) return null
  return (
    <>
      <Heading level={2}>你的事</Heading>
      <Card>
        <LinkRows links={rows} />
      </Card>
    </>
  )
}

function nextDate(now: number): LinkRow | undefined {
  const today = chinaToday(now)
  const next = soonest(keptDates(today), today)
  return next && { url: deadlineLink(next.rule.id), title: next.result.headline, note: countedDown(next, today) }
}

function papersRow({ list, chosen, position }: LatestPapers): LinkRow | undefined {
  const entry = checklists.find(({ id }) => id === list)
  return entry && { url: checklistLink(list, chosen), title: entry.title, note: position }
}
