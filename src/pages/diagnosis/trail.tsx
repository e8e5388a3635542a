import { View } from '@tarojs/components'
import { asButton, asHeading } from '@/ui/a11y'
import type { DiagnosisPath } from '@/model/diagnosis'
import { diagnosis } from '@/model/diagnosis/handbook'
import '@/ui/icon.css'
import '@/ui/row.css'

/** The symptom that a path starts from, in the reader's words. */
export function symptomOf([start]: DiagnosisPath): string {
  return diagnosis.symptoms.find(({ id }) => id === start)?.label ?? ''
}

interface TrailProps {
  path: DiagnosisPath
  onGo: (path: DiagnosisPath) => void
}

/** What was answered so far; a tap asks it again. */
export function Trail({ path, onGo }: TrailProps) {
  const steps = [{ question: '遇到的情况', answer: symptomOf(path) }, ...diagnosis.answered(path)]
  return (
    <View>
      <View className="heading" {...asHeading(2)}>
        你的回答
      </View>
      <View className="card">
        {steps.map(({ question, answer }, index) => (
          <View
            key={question}
            className="row"
            onClick={() => {
              onGo(path.slice(0, index))
            }}
            {...asButton(`${question} ${answer}，重新选`)}
          >
            <View className="row-text">
              <View className="note">{question}</View>
              <View>{answer}</View>
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}
