import { Heading } from '@/ui/heading'
import { Screen } from '@/ui/screen'
import type { Guide } from '@/model/guides/types'
import { CaseChoice } from '@/ui/case-choice'

interface ChooseCaseProps {
  guide: Guide
  onChoose: (id: string) => void
}

/** Asks for the reader's case before any step is shown: the papers of another would mislead. */
export function ChooseCase({ guide, onChoose }: ChooseCaseProps) {
  return (
    <Screen>
      <Heading level={1}>{guide.title}</Heading>
      <Heading level={2}>先选你的情况</Heading>
      <CaseChoice cases={guide.cases} chosen={undefined} onChoose={onChoose} />
    </Screen>
  )
}
