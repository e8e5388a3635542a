import { Card } from './card'
import { useKept } from '@/phone/kept'
import { open } from '@/phone/navigation'
import { LATEST, latestFrom } from '@/model/guides/latest'
import { guides } from '@/model/handbook/outline'
import { stepLink } from '@/routes'
import { Row } from './row'

/** Resumes the guide at the step where the reader stopped; renders nothing when no guide is in progress. */
export function ContinueRow() {
  const latest = latestFrom(useKept(LATEST).kept)
  const guide = guides.find(({ id }) => id === latest?.guide)
  if (!latest || !guide) return null
  return (
    <Card className="continue">
      <Row
        text={`接着看：${guide.title}`}
        note={latest.position}
        onOpen={() => {
          open(stepLink(latest.guide, latest.step, latest.chosen))
        }}
      />
    </Card>
  )
}
