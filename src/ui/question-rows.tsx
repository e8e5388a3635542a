import { View } from '@tarojs/components'
import type { QuestionEntry } from '@/model/handbook/types'
import { open } from '@/phone/navigation'
import { questionLink } from '@/routes'
import { Row } from './row'

interface QuestionRowsProps {
  questions: readonly QuestionEntry[]
  /** Rows for which this is false are hidden, not removed: this sends WeChat a class instead of the whole list. */
  isShown?: (question: QuestionEntry) => boolean
}

/** A list of questions by number and title. */
export function QuestionRows({ questions, isShown = () => true }: QuestionRowsProps) {
  return (
    <View className={questions.some(isShown) ? 'card' : 'card hidden'}>
      {questions.map((question) => (
        <Row
          key={question.number}
          mark={question.number}
          text={question.title}
          hidden={!isShown(question)}
          onOpen={() => {
            open(questionLink(question.number))
          }}
        />
      ))}
    </View>
  )
}
