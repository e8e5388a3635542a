import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import type { DiagnosisPath } from '@/model/diagnosis'
import { diagnosis } from '@/model/diagnosis/handbook'

/** The path's symptom, in the reader's words. */
export function symptomOf([start]: DiagnosisPath): string {
  return diagnosis.symptoms.find(({ id }) => id === start)?.label ?? ''
}

interface TrailProps {
  path: DiagnosisPath
  onGo: (path: DiagnosisPath) => void
}

/** The answers so far; a tap asks the question again. */
export function Trail({ path, onGo }: TrailProps) {
  const steps = [{ question: '遇到的情况', answer: symptomOf(path) }, ...diagnosis.answered(path)]
  return (
    <View>
      <Heading level={2}>你的回答</Heading>
      <Card>
        {steps.map(({ question, answer }, index) => (
          <Row
            key={question}
            label={`${question} ${answer}，重新选`}
            onOpen={() => {
              onGo(path.slice(0, index))
            }}
          >
            <View className="row-text">
              <View className="note">{question}</View>
              <View>{answer}</View>
            </View>
          </Row>
        ))}
      </Card>
    </View>
  )
}
