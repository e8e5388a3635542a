import { open } from '@/phone/navigation'
import { ABOUT } from '@/routes'
import { Card } from './card'
import { Row } from './row'

/** Leads to whose handbook it is and what the app stores. */
export function AboutRow() {
  return (
    <Card spaced>
      <Row
        text="关于本手册"
        note="谁的手册、哪天改的、这里写错了"
        onOpen={() => {
          open(ABOUT)
        }}
      />
    </Card>
  )
}
