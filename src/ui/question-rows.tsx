import type { QuestionEntry } from '@/model/handbook/types'
import { open } from '@/phone/navigation'
import { questionLink } from '@/routes'
import { Card } from './card'
import { Row } from './row'

/** A list of questions by number and title. */
export function QuestionRows({ questions }: { questions: readonly QuestionEntry[] }) {
  return (
    <Card>
      {questions.map(({ number, title }) => (
        <Row
          key={number}
          mark={number}
          text={title}
          onOpen={() => {
            open(questionLink(number))
          }}
        />
      ))}
    </Card>
  )
}
