import { open } from '@/phone/navigation'
import { Row } from './row'

export interface LinkRow {
  url: string
  title: string
  /** Small text below the title. */
  note?: string
}

/** Rows of a list card, each opening a page. */
export function LinkRows({ links }: { links: readonly LinkRow[] }) {
  return links.map(({ url, title, note }) => (
    <Row
      key={url}
      text={title}
      {...(note !== undefined && { note })}
      onOpen={() => {
        open(url)
      }}
    />
  ))
}
