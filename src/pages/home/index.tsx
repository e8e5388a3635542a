import { View } from '@tarojs/components'
import { asButton } from '@/ui/a11y'
import { Heading } from '@/ui/heading'
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
import { categories, diagnosisEntry, questionsIn } from '@/model/handbook/outline'
import { exampleSearches } from '@/model/handbook/suggestions'
import { diagnosisLink, HOME, searchLink, stageLink } from '@/routes'
import { Own } from './own'
import { Stages } from './stages'
import { Tasks } from './tasks'
import { useStage } from './use-stage'
import './index.css'

function HomePage() {
  const [stage, choose] = useStage(useParams().stage)
  const painted = useFirstPaint()
  const contact = useContact()

  useShare(() => ({
    title: stage ? `${app.name}：${stage.title}要办的事` : (app.shares.home ?? app.name),
    path: stage ? stageLink(stage.id) : HOME,
  }))

  const examples = exampleSearches()
  return (
    <Screen>
      <Heading level={1} look="note">
        {office.university}
        {office.name}
      </Heading>
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

      <Own />
      <Stages chosen={stage} onChoose={choose} />
      {stage && stage.tasks.length > 0 && <Tasks stage={stage} />}
      {diagnosisEntry && (
        <Row
          className="card judge"
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

      {painted && (
        <View>
          {categories.map(({ id, title, description }) => (
            <View key={id}>
              <Heading level={2} className="category">
                {title}
                <View className="note">{description}</View>
              </Heading>
              <QuestionRows questions={questionsIn(id)} />
            </View>
          ))}
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
