import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Icon, type IconName } from '@/ui/icon'
import { Row } from '@/ui/row'
import { open } from '@/phone/navigation'
import { nextStepTitle, titleOf } from '@/model/handbook/next-step-text'
import { outline } from '@/model/handbook/outline'
import type { Destination, Stage } from '@/model/handbook/types'
import { destinationLink, walkLink } from '@/routes'

const ICONS: Record<Destination['kind'], IconName> = {
  guide: 'book',
  diagnosis: 'compass',
  deadline: 'calendar',
  checklist: 'list',
  question: 'question',
}

/** What a reader at that stage comes to do. */
export function Tasks({ stage }: { stage: Stage }) {
  return (
    <Card className="tasks">
      {stage.tasks.map((task, index) => (
        <Row
          key={nextStepTitle(task, outline)}
          label={nextStepTitle(task, outline)}
          {...(index === 0 && { className: 'first-task' })}
          onOpen={() => {
            // A guide begins, or goes on, at once: its overview is one tap behind.
            open(task.kind === 'guide' ? walkLink(task.id) : destinationLink(task))
          }}
        >
          <Icon name={ICONS[task.kind]} />
          <View className="row-text">{titleOf(task, outline)}</View>
        </Row>
      ))}
    </Card>
  )
}
