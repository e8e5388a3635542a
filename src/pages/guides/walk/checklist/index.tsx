import { Heading } from '@/ui/heading'
import { Button } from '@/ui/button'
import { ShareButton } from '@/ui/share-button'
import { Papers } from '@/ui/papers'
import { QuestionRows } from '@/ui/question-rows'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { Unsaid } from '@/ui/unsaid'
import { useContact } from '@/ui/use-contact'
import { usePapers } from '@/ui/use-papers'
import { useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { checklistText } from '@/model/guides/checklist-text'
import { findChecklist } from '@/model/guides/checklists'
import type { Checklist } from '@/model/guides/types'
import { findEntry } from '@/model/handbook/outline'
import { checklistLink } from '@/routes'
import { UnknownGuide } from '../unknown-guide'
import { titleIn } from '../title'
import './index.css'

function ChecklistPage() {
  const params = useParams()
  const checklist = findChecklist(params.list)
  return checklist ? <ChecklistScreen checklist={checklist} wanted={params.case} /> : <UnknownGuide />
}

export default withRescue(ChecklistPage)

/** A checklist with its copy for others and the question that it belongs to. */
function ChecklistScreen({ checklist, wanted }: { checklist: Checklist; wanted: string | undefined }) {
  const papers = usePapers(checklist, wanted)
  const contact = useContact()
  const { chosen } = papers
  useShare(() => ({ title: titleIn(checklist, chosen), path: checklistLink(checklist.id, chosen?.id) }))

  return (
    <Screen>
      <Heading level={1}>{checklist.title}</Heading>
      <Papers checklist={checklist} papers={papers} level={2} onCopy={contact.copyText} />
      {chosen && (
        <>
          <Unsaid phrases={checklist.unsaid} />
          <Button
            icon="copy"
            className="checklist-button"
            onTap={() => {
              contact.copyText(checklistText(checklist, chosen))
            }}
          >
            复制清单
          </Button>
          <ShareButton className="checklist-button">把清单发给同学</ShareButton>
        </>
      )}
      <Heading level={2}>手册里的问题</Heading>
      <QuestionRows questions={[findEntry(checklist.question)].flatMap((entry) => entry ?? [])} />
      {contact.sheet}
    </Screen>
  )
}
