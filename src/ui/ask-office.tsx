import { Card } from './card'
import { OfficeLine } from './office-line'
import { PrepareCall } from './prepare-call'
import { Unsaid } from './unsaid'
import type { ContactActions } from './use-contact'

interface AskOfficeProps {
  /** What the handbook leaves open, each a short phrase. */
  unsaid: readonly string[]
  contact: ContactActions
}

/** What a page leaves to the office: what to ask, at which number, and how to prepare for it. */
export function AskOffice({ unsaid, contact }: AskOfficeProps) {
  return (
    <Card padded spaced>
      <Unsaid phrases={unsaid} />
      <OfficeLine contact={contact} />
      <PrepareCall contact={contact} />
    </Card>
  )
}
