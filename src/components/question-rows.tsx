import { View } from '@tarojs/components'
import type { QuestionEntry } from '@/handbook/types'
import { open } from '@/device/navigation'
import { questionLink } from '@/routes'
import { asButton } from './a11y'
import './icon.css'
import './row.css'

interface QuestionRowsProps {
  questions: readonly QuestionEntry[]
  /** Rows for which this is false are hidden, not removed: WeChat is sent a class instead of the whole list. */
  isShown?: (question: QuestionEntry) => boolean
}

/** A card of questions to open, by number and title. */
export function QuestionRows({ questions, isShown = () => true }: QuestionRowsProps) {
  return (
    <View className={questions.some(isShown) ? 'card' : 'card hidden'}>
      {questions.map((question) => (
        <View
          key={question.number}
          className={isShown(question) ? 'row' : 'row hidden'}
          onClick={() => {
            open(questionLink(question.number))
          }}
          {...asButton()}
        >
          <View className="row-mark">{question.number}</View>
          <View className="row-text">{question.title}</View>
        </View>
      ))}
    </View>
  )
}
