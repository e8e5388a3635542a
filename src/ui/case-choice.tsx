import { View } from '@tarojs/components'
import { asChoice } from './a11y'
import type { Case } from '@/model/guides/types'
import './case-choice.css'

interface CaseChoiceProps {
  cases: readonly Case[]
  chosen: Case | undefined
  onChoose: (id: string) => void
}

/** Lets the reader choose their situation. */
export function CaseChoice({ cases, chosen, onChoose }: CaseChoiceProps) {
  return (
    <View className="cases">
      {cases.map((each) => (
        <View
          key={each.id}
          className={each.id === chosen?.id ? 'case chosen' : 'case'}
          onClick={() => {
            onChoose(each.id)
          }}
          {...asChoice(each.id === chosen?.id)}
        >
          {each.title}
        </View>
      ))}
    </View>
  )
}
