import { useState } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { asButton, asChoice } from '@/ui/a11y'
import { ContinueRow } from '@/ui/continue-row'
import { Icon } from '@/ui/icon'
import { OfficeCard } from '@/ui/office-card'
import { QuestionRows } from '@/ui/question-rows'
import { withRescue } from '@/ui/rescue'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { UpdateStrip } from '@/ui/update-strip'
import { useContact } from '@/ui/use-contact'
import { useFirstPaint } from '@/phone/first-paint'
import { open, useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { app } from '@/model/handbook/app'
import { office } from '@/model/handbook/office'
import { categories, diagnosisEntry, findStage, questionsIn, questions, stages } from '@/model/handbook/outline'
import { exampleSearches } from '@/model/handbook/suggestions'
import type { QuestionEntry } from '@/model/handbook/types'
import { diagnosisLink, HOME, searchLink, stageLink } from '@/routes'
import './index.css'

function HomePage() {
  const params = useParams()
  const [stage, setStage] = useState(() => findStage(params.stage))
  const painted = useFirstPaint()
  const contact = useContact()

  useShare(() => ({
    title: stage ? `${app.name}：${stage.title}常问` : (app.shares.home ?? app.name),
    path: stage ? stageLink(stage.id) : HOME,
  }))

  const examples = exampleSearches()
  const isShown = (question: QuestionEntry) => !stage || question.stages.includes(stage.id)

  return (
    <Screen>
      <View className="hero">
        <Heading level={1} look="hero-title">
          {app.name}
        </Heading>
        <View className="hero-note">
          {office.university}
          {office.name}
        </View>
      </View>

      <View
        className="search-entry"
        onClick={() => {
          open(searchLink())
        }}
        {...asButton()}
      >
        <Icon name="search" />
        搜一搜{examples !== '' && `：${examples}`}
      </View>
      {diagnosisEntry && (
        <Row
          className="card not-found"
          onOpen={() => {
            open(diagnosisLink())
          }}
        >
          <Icon name="compass" />
          <View className="row-text">
            <View className="strong">{diagnosisEntry.title}</View>
            <View className="note">{diagnosisEntry.note}</View>
          </View>
        </Row>
      )}

      <ContinueRow />

      <Heading level={2}>你现在是</Heading>
      <View className="stages">
        {stages.map((each) => (
          <View
            key={each.id}
            className={each === stage ? 'stage chosen' : 'stage'}
            onClick={() => {
              setStage((now) => (each === now ? undefined : each))
            }}
            {...asChoice(each === stage)}
          >
            {each.title}
          </View>
        ))}
      </View>
      <View className="note stage-note">
        {stage
          ? `${stage.description} · ${questions.filter(isShown).length} 个问题，再点一次看全部`
          : `选一个，只看与你有关的；不选，看全部 ${questions.length} 个问题`}
      </View>

      {categories.map((category) => {
        const listed = questionsIn(category.id)
        return (
          <View key={category.id} className={listed.some(isShown) ? '' : 'hidden'}>
            <Heading level={2} className="category">
              {category.title}
              <View className="note">{category.description}</View>
            </Heading>
            <QuestionRows questions={listed} isShown={isShown} />
          </View>
        )
      })}

      {painted && (
        <View>
          <Heading level={2}>还是不清楚</Heading>
          <OfficeCard contact={contact} />
        </View>
      )}
      {contact.sheet}
      <UpdateStrip />
    </Screen>
  )
}

export default withRescue(HomePage)
