import { useState } from 'react'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import type { DiagnosisPath, OutcomeDeadline } from '@/model/diagnosis'
import { answerToday } from '@/model/diagnosis/answer-today'
import { diagnosis } from '@/model/diagnosis/handbook'
import { open } from '@/phone/navigation'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { outline } from '@/model/handbook/outline'
import { deadlineLink } from '@/routes'

interface DeadlineRowProps {
  deadline: OutcomeDeadline
  path: DiagnosisPath
}

/** Opens the calculator with the reader's earlier answers; shows today's result if the content asks for it. */
export function DeadlineRow({ deadline, path }: DeadlineRowProps) {
  const { rule, inputs } = deadline
  const [now] = useState(Date.now)
  const isOfUse = diagnosis.answered(path).every(({ today }) => today !== false)
  const answer = isOfUse ? answerToday(deadline, now) : undefined
  return (
    <Card spaced>
      <Row
        text={nextStepTitle({ kind: 'deadline', id: rule }, outline)}
        {...(answer !== undefined && { note: answer })}
        onOpen={() => {
          open(deadlineLink(rule, inputs))
        }}
      />
    </Card>
  )
}
