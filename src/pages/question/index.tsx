import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { AboutRow } from '@/ui/about-row'
import { NextBar } from '@/ui/next-bar'
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
import { checklistOf } from '@/model/guides/checklists'
import { callFromQuestion } from '@/model/handbook/call-contexts'
import { categoryTitle, findEntry } from '@/model/handbook/outline'
import { openPart, type Opened } from '@/model/handbook/parts'
import { findQuestion } from '@/model/handbook/questions'
import type { NextStep, Question } from '@/model/handbook/types'
import { HOME, questionLink } from '@/routes'
import { BasisFold } from './basis'
import { NextSteps } from './next-steps'
import { Marked, OtherParts, SharePart } from './part'
import { Sections } from './sections'
import { PapersInPlace } from './papers-in-place'
import { planPage } from './plan'
import './index.css'

function QuestionPage() {
  const { number, part } = useParams()
  const question = findQuestion(number)
  return question ? (
    <QuestionScreen question={question} opened={openPart(question, part)} />
  ) : (
    <UnknownLink
      title="这个链接里的问题找不到"
      lead="可能是链接旧了，或者没有复制完整。手册里的全部问题都在首页。"
      button="回首页看全部问题"
      url={HOME}
    />
  )
}

const CALL: NextStep = { kind: 'call' }

export default withRescue(QuestionPage)

interface QuestionScreenProps {
  question: Question
  opened: Opened | undefined
}

function QuestionScreen({ question, opened }: QuestionScreenProps) {
  const checklist = checklistOf(question.number)
  const painted = useFirstPaint()
  const page = planPage(question, opened, checklist !== undefined)
  const left = { number: question.number, title: page.title, unsaid: [...page.markedUnsaid, ...page.unsaid] }
  const contact = useContact(callFromQuestion({ ...(opened?.part ?? question), ...left }))
  useShare((part = opened?.address) => ({
    title: planPage(question, openPart(question, part)).shareTitle,
    path: questionLink(question.number, part),
  }))
  const papers = checklist && <PapersInPlace checklist={checklist} onCopy={contact.copyText} />
  const [next = CALL, ...others] = page.next
  const related = question.related.flatMap((number) => findEntry(number) ?? [])

  return (
    <Screen withBar>
      <View className="note">
        {categoryTitle(question)} · 第 {question.number} 问
      </View>
      <Heading level={1}>{page.title}</Heading>
      {opened && !opened.part && <Marked page={page} papers={papers} onCopy={contact.copyText} />}
      {page.asked !== undefined && <View className="note asked">{page.asked}</View>}
      <Card padded className="short-answer lead">
        {page.answer}
      </Card>

      <NextSteps steps={others} />
      <Sections
        sections={page.first}
        papers={papers}
        shared={painted && !opened?.part ? question : undefined}
        onCopy={contact.copyText}
      />
      {opened?.part && <SharePart />}
      {painted && (
        <View>
          <OtherParts number={question.number} parts={page.others} />
          <Sections sections={page.rest} papers={papers} shared={question} onCopy={contact.copyText} />
          <Unsaid phrases={page.unsaid} />
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
      <NextBar step={next} contact={contact} />
      {contact.sheet}
    </Screen>
  )
}
