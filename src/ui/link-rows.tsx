import { open } from '@/phone/navigation'
import { Ring } from './ring'
import { Row } from './row'

export interface LinkRow {
  url: string
  title: string
  /** Small text below the title. */
  note?: string
  /** How much of it is done, 0 to 1, drawn as a ring. */
  done?: number
}

/** Rows of a list card, each opening a page. */
export function LinkRows({ links }: { links: readonly LinkRow[] }) {
  return links.map(({ url, title, note, done }) => (
    <Row
      key={url}
      text={title}
      {...(note !== undefined && { note })}
      {...(done !== undefined && { lead: <Ring done={done} /> })}
      onOpen={() => {
        open(url)
      }}
    />
  ))
}
