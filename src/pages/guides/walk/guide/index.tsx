import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { asButton, asHeading } from '@/ui/a11y'
import { LinkRows } from '@/ui/link-rows'
import { QuestionRows } from '@/ui/question-rows'
import { Screen } from '@/ui/screen'
import { useFirstPaint } from '@/phone/first-paint'
import { open, useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { findGuide } from '@/model/guides/handbook'
import { countDone, NOTHING_DONE, whereToGoOn, withTick, type Progress } from '@/model/guides/progress'
import type { Guide } from '@/model/guides/types'
import { findEntry, guides } from '@/model/handbook/outline'
import { guideLink, stepLink } from '@/routes'
import { CaseChoice } from '../case-choice'
import { Refusal } from '../refusal'
import { UnknownGuide } from '../unknown-guide'
import { useProgress } from '../use-progress'
import { StepRows } from './step-rows'
import '@/ui/button.css'
import '../guides.css'
import './index.css'

export default function GuidePage() {
  const params = useParams()
  const guide = findGuide(params.guide)
  return guide ? <GuideScreen guide={guide} wanted={params.case} /> : <UnknownGuide />
}

/** A guide's overview: what it leads to, its steps with their ticks, and where to go on. */
function GuideScreen({ guide, wanted }: { guide: Guide; wanted: string | undefined }) {
  const { progress, chosen, steps, change, choose, refused } = useProgress(guide, wanted)
  const [before, setBefore] = useState<Progress>()
  const painted = useFirstPaint()
  useShare(() => ({ title: `图解：${guide.title}`, path: guideLink(guide.id, chosen?.id) }))

  const count = countDone(progress, steps)
  const next = whereToGoOn(progress, steps)
  const openStep = (id: string) => {
    setBefore(undefined)
    change({ ...progress, at: id })
    open(stepLink(guide.id, id, chosen?.id))
  }
  const startOver = () => {
    setBefore(progress)
    change(NOTHING_DONE)
  }

  return (
    <Screen>
      <View className="title" {...asHeading(1)}>
        {guide.title}
      </View>
      <View className="guide-lead">{guide.lead}</View>
      {guide.ready.length > 0 && <View className="note">准备好：{guide.ready.join('、')}</View>}

      {guide.cases.length > 0 && (
        <View>
          <View className="heading" {...asHeading(2)}>
            你的情况
          </View>
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

      <View
        className="button primary guide-start"
        onClick={() => {
          openStep((next ?? steps[0])?.id ?? '')
        }}
        {...asButton()}
      >
        {next === undefined ? '再看一遍' : count === 0 ? '开始' : `继续：${next.title}`}
      </View>
      <View className="note guide-count">
        {next === undefined ? '全部做完了' : `已完成 ${count} 步，共 ${steps.length} 步`}
      </View>
      <StepRows
        steps={steps}
        done={progress.done}
        onOpen={openStep}
        onTick={(id, ticked) => {
          setBefore(undefined)
          change(withTick(progress, id, ticked))
        }}
      />
      <Refusal refused={refused} />
      <View
        className={count > 0 || before ? 'button quiet' : 'hidden'}
        onClick={() => {
          if (!before) startOver()
          else {
            change(before)
            setBefore(undefined)
          }
        }}
        {...asButton()}
      >
        {before ? '已清空进度，撤销' : '清空进度，从头开始'}
      </View>

      {painted && <More guide={guide} />}
    </Screen>
  )
}

/** Other ways to the same end, and what the handbook says. */
function More({ guide }: { guide: Guide }) {
  const others = guides.filter(({ id }) => guide.instead.includes(id))
  return (
    <View>
      {others.length > 0 && (
        <View>
          <View className="heading" {...asHeading(2)}>
            另一种办法
          </View>
          <View className="card">
            <LinkRows links={others.map(({ id, title, lead }) => ({ url: guideLink(id), title, note: lead }))} />
          </View>
        </View>
      )}
      <View className="heading" {...asHeading(2)}>
        手册里的问题
      </View>
      <QuestionRows questions={guide.questions.flatMap((number) => findEntry(number) ?? [])} />
      {process.env.TARO_ENV !== 'h5' && (
        <Button className="button guide-share" openType="share">
          把图解发给同学
        </Button>
      )}
    </View>
  )
}
