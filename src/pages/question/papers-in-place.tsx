import { Papers } from '@/ui/papers'
import { usePapers } from '@/ui/use-papers'
import type { Checklist } from '@/model/guides/types'

interface PapersInPlaceProps {
  checklist: Checklist
  onCopy: (text: string) => void
}

/** The question's papers, ticked where they are read; the checklist's own page shows the same ticks. */
export function PapersInPlace({ checklist, onCopy }: PapersInPlaceProps) {
  const papers = usePapers(checklist)
  return <Papers checklist={checklist} papers={papers} level={3} onCopy={onCopy} />
}
