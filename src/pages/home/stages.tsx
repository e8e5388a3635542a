import { View } from '@tarojs/components'
import { asChoice } from '@/ui/a11y'
import { Heading } from '@/ui/heading'
import { stages } from '@/model/handbook/outline'
import type { Stage } from '@/model/handbook/types'

interface StagesProps {
  chosen: Stage | undefined
  /** Called with undefined when the chosen one is tapped again. */
  onChoose: (stage: Stage | undefined) => void
}

/** The moment in life that the reader is at. */
export function Stages({ chosen, onChoose }: StagesProps) {
  return (
    <View>
      <Heading level={2}>你现在是</Heading>
      <View className="stages">
        {stages.map((each) => (
          <View
            key={each.id}
            className={each === chosen ? 'stage chosen' : 'stage'}
            onClick={() => {
              onChoose(each === chosen ? undefined : each)
            }}
            {...asChoice(each === chosen)}
          >
            {each.title}
          </View>
        ))}
      </View>
      <View className="note stage-note">
        {chosen ? chosen.description : '选一个，先看要办的事。只记在这部手机上。'}
      </View>
    </View>
  )
}
