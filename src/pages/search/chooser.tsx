import { View } from '@tarojs/components'
import { asHeading } from '@/ui/a11y'
import { Row } from '@/ui/row'
import { open } from '@/phone/navigation'
import { symptomTitle } from '@/model/handbook/next-step-text'
import { diagnosisLink } from '@/routes'

const KINDS = ['enrolment-not-found', 'credential-not-found', 'found-before'] as const

/** Something can't be found, but what? The diagnosis asks further. */
export function Chooser({ onOpen }: { onOpen: () => void }) {
  return (
    <View>
      <View className="heading" {...asHeading(2)}>
        是哪一种查不到？
      </View>
      <View className="card">
        {KINDS.map((symptom) => (
          <Row
            key={symptom}
            text={symptomTitle(symptom)}
            onOpen={() => {
              onOpen()
              open(diagnosisLink(symptom))
            }}
          />
        ))}
      </View>
      <View className="heading" {...asHeading(2)}>
        也可能是这些
      </View>
    </View>
  )
}
