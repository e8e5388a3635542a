import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { open } from '@/phone/navigation'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { outline } from '@/model/handbook/outline'
import type { DiagnosisEntry } from '@/model/handbook/types'
import { diagnosisLink } from '@/routes'

interface ChooserProps {
  entry: DiagnosisEntry
  /** Called before the diagnosis is opened. */
  onOpen: () => void
}

/** For a query that could mean several symptoms: the reader picks one, and the diagnosis takes over. */
export function Chooser({ entry, onOpen }: ChooserProps) {
  return (
    <View>
      <Heading level={2}>{entry.chooser.question}</Heading>
      <Card>
        {entry.chooser.symptoms.map((symptom) => (
          <Row
            key={symptom}
            text={nextStepTitle({ kind: 'diagnosis', id: symptom }, outline)}
            onOpen={() => {
              onOpen()
              open(diagnosisLink(symptom))
            }}
          />
        ))}
      </Card>
      <Heading level={2}>也可能是这些</Heading>
    </View>
  )
}
