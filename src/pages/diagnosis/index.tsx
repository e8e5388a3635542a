import { useState } from 'react'
import { withRescue } from '@/ui/rescue'
import { UnknownLink } from '@/ui/unknown-link'
import type { DiagnosisPath } from '@/model/diagnosis'
import { diagnosis } from '@/model/diagnosis/handbook'
import { app } from '@/model/handbook/app'
import { diagnosisEntry } from '@/model/handbook/outline'
import { pathFromText, pathToText } from '@/model/diagnosis/link'
import { useParams } from '@/phone/navigation'
import { scrollToTop } from '@/phone/scroll'
import { useShare } from '@/phone/share'
import { diagnosisLink, HOME } from '@/routes'
import { AskScreen } from './ask-screen'
import { OutcomeScreen } from './outcome-screen'
import { StartScreen } from './start-screen'
import { symptomOf } from './trail'
import './index.css'

/** Walks the decision tree on one page. The path exists only here and in shared links; it is not stored. */
function DiagnosisPage() {
  const params = useParams()
  const [path, setPath] = useState<DiagnosisPath>(() => pathFromText(params.path))
  const place = diagnosis.at(path)
  const go = (next: DiagnosisPath) => {
    setPath(next)
    scrollToTop()
  }

  useShare(() => {
    if (!place) return { title: app.shares.diagnosis ?? app.name, path: diagnosisLink() }
    const symptom = symptomOf(path)
    const title = place.kind === 'outcome' ? `${symptom}：${place.outcome.title}` : `帮我判断：${symptom}`
    return { title, path: diagnosisLink(pathToText(path)) }
  })

  const again = diagnosisEntry ? `从首页的“${diagnosisEntry.title}”可以从头再来。` : ''
  if (path.length === 0) return <StartScreen onGo={go} />
  // A new screen for each position, so that no fold or pressed state carries over.
  const key = pathToText(path)
  if (place?.kind === 'ask') return <AskScreen key={key} path={path} node={place.node} onGo={go} />
  if (place?.kind === 'outcome') return <OutcomeScreen key={key} path={path} outcome={place.outcome} onGo={go} />
  return (
    <UnknownLink
      title="这个链接里的情况找不到"
      lead={`可能是链接旧了，或者没有复制完整。${again}`}
      button="回首页"
      url={HOME}
    />
  )
}

export default withRescue(DiagnosisPage)
