import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { LinkRows } from '@/ui/link-rows'
import { ShareButton } from '@/ui/share-button'
import { Unsaid } from '@/ui/unsaid'
import type { Part } from '@/model/handbook/types'
import { questionLink } from '@/routes'
import type { PlannedPage } from './plan'
import { Sections } from './sections'

interface MarkedProps {
  page: Pick<PlannedPage, 'marked' | 'markedUnsaid'>
  papers: ReactNode
  onCopy: (text: string) => void
}

/** What the reader came for, above the short answer. */
export function Marked({ page: { marked, markedUnsaid }, papers, onCopy }: MarkedProps) {
  return (
    <View className="marked">
      <Sections sections={marked} papers={papers} onCopy={onCopy} />
      {markedUnsaid.length > 0 && (
        <Card padded spaced>
          <Unsaid phrases={markedUnsaid} />
        </Card>
      )}
      <SharePart />
    </View>
  )
}

/** Shares the part with which the page was opened. */
export function SharePart() {
  return <ShareButton kind="quiet">把这一段发给同学</ShareButton>
}

interface OtherPartsProps {
  number: number
  parts: readonly Part[]
}

/** Rows that lead to the other parts of a question. */
export function OtherParts({ number, parts }: OtherPartsProps) {
  if (parts.length === 0) return null
  const links = parts.map(({ id, title }) => ({ url: questionLink(number, id), title, note: '同一问的另一部分' }))
  return (
    <Card spaced>
      <LinkRows links={links} />
    </Card>
  )
}
