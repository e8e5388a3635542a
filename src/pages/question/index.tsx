import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { OfficeBar } from '@/ui/office-bar'
import { AboutRow } from '@/ui/about-row'
import { PrepareCall } from '@/ui/prepare-call'
import { QuestionRows } from '@/ui/question-rows'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { Unsaid } from '@/ui/unsaid'
import { UnknownLink } from '@/ui/unknown-link'
import { useContact } from '@/ui/use-contact'
import { useFirstPaint } from '@/phone/first-paint'
import { useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { callFromQuestion } from '@/model/handbook/call-contexts'
import { categoryTitle, findEntry } from '@/model/handbook/outline'
import { findQuestion } from '@/model/handbook/questions'
import type { Question } from '@/model/handbook/types'
import { HOME, questionLink } from '@/routes'
import { BasisFold } from './basis'
import { NextSteps } from './next-steps'
import { Sections } from './sections'
import { planSections } from './plan'
import './index.css'

function QuestionPage() {
  const question = findQuestion(useParams().number)
  return question ? (
    <QuestionScreen question={question} />
  ) : (
    <UnknownLink
      title="这个链接里的问题找不到"
      lead="可能是链接旧了，或者没有复制完整。手册里的全部问题都在首页。"
      button="回首页看全部问题"
      url={HOME}
    />
  )
}

export default withRescue(QuestionPage)

function QuestionScreen({ question }: { question: Question }) {
  const contact = useContact(callFromQuestion(question))
  useShare(() => ({ title: question.question, path: questionLink(question.number) }))

  const painted = useFirstPaint()
  const sections = planSections(question.sections)
  const [first, rest] = [sections.slice(0, 1), sections.slice(1)]
  const related = question.related.flatMap((number) => findEntry(number) ?? [])

  return (
    <Screen withBar>
      <View className="note">
        {categoryTitle(question)} · 第 {question.number} 问
      </View>
      <Heading level={1}>{question.title}</Heading>
      <View className="note asked">{question.question}</View>
      <Card padded className="short-answer lead">
        {question.answer}
      </Card>

      <NextSteps steps={question.next} />
      <Sections sections={first} onCopy={contact.copyText} />
      {painted && (
        <View>
          <Sections sections={rest} onCopy={contact.copyText} />
          <Unsaid phrases={question.unsaid} />
          <PrepareCall contact={contact} />
          {question.basis.length > 0 && <BasisFold basis={question.basis} onCopy={contact.copyText} />}
          {related.length > 0 && (
            <View>
              <Heading level={2}>相关问题</Heading>
              <QuestionRows questions={related} />
            </View>
          )}
          <AboutRow />
        </View>
      )}
      <OfficeBar contact={contact} />
      {contact.sheet}
    </Screen>
  )
}
