import { View } from '@tarojs/components'
import { asHeading } from '@/components/a11y'
import { OfficeBar } from '@/components/office-bar'
import { QuestionRows } from '@/components/question-rows'
import { Screen } from '@/components/screen'
import { useOffice } from '@/components/use-office'
import { useParams } from '@/device/navigation'
import { useShare } from '@/device/share'
import { categoryTitle, findEntry } from '@/handbook/outline'
import { findQuestion } from '@/handbook/questions'
import type { Question } from '@/handbook/types'
import { questionLink } from '@/routes'
import { BasisFold } from './basis'
import { SectionView } from './section'
import { UnknownQuestion } from './unknown'
import { planSections } from './plan'
import './index.css'

export default function QuestionPage() {
  const question = findQuestion(useParams().number)
  return question ? <QuestionScreen question={question} /> : <UnknownQuestion />
}

function QuestionScreen({ question }: { question: Question }) {
  const actions = useOffice()
  useShare(() => ({ title: question.question, path: questionLink(question.number) }))

  const related = question.related.flatMap((number) => findEntry(number) ?? [])

  return (
    <Screen withBar>
      <View className="note">
        {categoryTitle(question)} · 第 {question.number} 问
      </View>
      <View className="title" {...asHeading(1)}>
        {question.title}
      </View>
      <View className="note asked">{question.question}</View>
      <View className="card padded answer lead">{question.answer}</View>

      {planSections(question.sections).map((section) => (
        <SectionView key={section.kind} section={section} onCopy={actions.copyText} />
      ))}
      {question.basis.length > 0 && <BasisFold basis={question.basis} onCopy={actions.copyText} />}

      {related.length > 0 && (
        <View>
          <View className="heading" {...asHeading(2)}>
            相关问题
          </View>
          <QuestionRows questions={related} />
        </View>
      )}
      <OfficeBar office={actions} />
      {actions.sheet}
    </Screen>
  )
}
