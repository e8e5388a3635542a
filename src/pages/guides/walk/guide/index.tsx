import { useState } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ShareButton } from '@/ui/share-button'
import { LinkRows } from '@/ui/link-rows'
import { QuestionRows } from '@/ui/question-rows'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { useFirstPaint } from '@/phone/first-paint'
import { open, useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { checklistOf } from '@/model/guides/checklists'
import { findGuide } from '@/model/guides/handbook'
import { countDone, NOTHING_DONE, whereToGoOn, withTick, type Progress } from '@/model/guides/progress'
import type { Case, Guide } from '@/model/guides/types'
import { findEntry, guides } from '@/model/handbook/outline'
import { checklistLink, guideLink, stepLink } from '@/routes'
import { CaseChoice } from '@/ui/case-choice'
import { Refusal } from '@/ui/refusal'
import { titleIn } from '../title'
import { UnknownGuide } from '../unknown-guide'
import { useProgress } from '../use-progress'
import { StepRows } from './step-rows'
import './index.css'

function GuidePage() {
  const params = useParams()
  const guide = findGuide(params.guide)
  return guide ? <GuideScreen guide={guide} wanted={params.case} /> : <UnknownGuide />
}

export default withRescue(GuidePage)

/** A guide's overview: its goal, its steps with their ticks, and where to continue. */
function GuideScreen({ guide, wanted }: { guide: Guide; wanted: string | undefined }) {
  const { progress, chosen, steps, change, choose, refused } = useProgress(guide, wanted)
  const [before, setBefore] = useState<Progress>()
  const painted = useFirstPaint()
  useShare(() => ({ title: `图解：${titleIn(guide, chosen)}`, path: guideLink(guide.id, chosen?.id) }))

  const isChosen = guide.cases.length === 0 || chosen !== undefined
  const count = countDone(progress, steps)
  const next = whereToGoOn(progress, steps)
  const isBegun = count > 0 || (progress.at ?? '') !== ''
  const openStep = (id: string) => {
    setBefore(undefined)
    change((now) => ({ ...now, at: id }))
    open(stepLink(guide.id, id, chosen?.id))
  }
  const startOver = () => {
    const cleared = change(() => NOTHING_DONE)
    setBefore((earlier) => earlier ?? cleared)
  }

  return (
    <Screen>
      <Heading level={1}>{guide.title}</Heading>
      <View className="guide-lead">{guide.lead}</View>
      {guide.ready.length > 0 && <View className="note">准备好：{guide.ready.join('、')}</View>}

      {guide.cases.length > 0 && (
        <View>
          <Heading level={2}>{isChosen ? '你的情况' : '先选你的情况'}</Heading>
          <CaseChoice
            cases={guide.cases}
            chosen={chosen}
            onChoose={(id) => {
              setBefore(undefined)
              choose(id)
            }}
          />
        </View>
      )}

      {isChosen && (
        <>
          <Button
            kind="primary"
            className="guide-start"
            onTap={() => {
              openStep((next ?? steps[0])?.id ?? '')
            }}
          >
            {next === undefined ? '再看一遍' : !isBegun ? '开始' : `继续：${next.title}`}
          </Button>
          <View className="note guide-count">
            {next === undefined ? '全部做完了' : `已完成 ${count} 步，共 ${steps.length} 步`}
          </View>
          <StepRows
            steps={steps}
            done={progress.done}
            onOpen={openStep}
            onTick={(id) => {
              setBefore(undefined)
              change((now) => withTick(now, id, !now.done.includes(id)))
            }}
          />
          <Refusal refused={refused} />
          <Button
            kind="quiet"
            hidden={!isBegun && !before}
            onTap={() => {
              if (!before) startOver()
              else {
                change(() => before)
                setBefore(undefined)
              }
            }}
          >
            {before ? '已清空进度，撤销' : '清空进度，从头开始'}
          </Button>
        </>
      )}

      {painted && <More guide={guide} chosen={chosen} />}
    </Screen>
  )
}

/** The papers to bring, alternative guides to the same goal, and the handbook's questions. */
function More({ guide, chosen }: { guide: Guide; chosen: Case | undefined }) {
  const others = guides.filter(({ id }) => guide.instead.includes(id))
  const papers = guide.questions.flatMap((number) => checklistOf(number) ?? [])
  return (
    <View>
      {papers.length > 0 && (
        <View>
          <Heading level={2}>要带哪些材料</Heading>
          <Card>
            <LinkRows
              links={papers.map(({ id, title, lead, cases }) => ({
                url: checklistLink(id, cases.find((each) => each.id === chosen?.id)?.id),
                title,
                note: lead,
              }))}
            />
          </Card>
        </View>
      )}
      {others.length > 0 && (
        <View>
          <Heading level={2}>另一种办法</Heading>
          <Card>
            <LinkRows links={others.map(({ id, title, lead }) => ({ url: guideLink(id), title, note: lead }))} />
          </Card>
        </View>
      )}
      <Heading level={2}>手册里的问题</Heading>
      <QuestionRows questions={guide.questions.flatMap((number) => findEntry(number) ?? [])} />
      <ShareButton className="guide-share">把图解发给同学</ShareButton>
    </View>
  )
}
