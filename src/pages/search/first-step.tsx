import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import type { ContactActions } from '@/ui/use-contact'
import { open } from '@/phone/navigation'
import { nextStepTitle } from '@/model/handbook/next-step-text'
import { outline } from '@/model/handbook/outline'
import { firstStep } from '@/model/handbook/parts'
import { findQuestion } from '@/model/handbook/questions'
import type { NextStep } from '@/model/handbook/types'
import type { Hit } from '@/model/search'
import { nextStepLink } from '@/routes'
import { NOTHING } from './hit-row'

interface FirstStepProps {
  /** The best hit; the last one while there is none. */
  hit: Hit | undefined
  shown: boolean
  /** Whether its elements are created before there is anything to show. */
  ready: boolean
  contact: ContactActions
  /** Called before the step is taken. */
  onOpen: () => void
}

/** What to do next about the best hit. */
export function FirstStep({ hit, shown, ready, contact, onOpen }: FirstStepProps) {
  const question = findQuestion(String(hit?.id))
  const step = question && firstStep(question, hit?.part)
  const isShown = shown && step !== undefined
  return (
    <View className={isShown ? 'first-step' : 'hidden'}>
      {(ready || shown) && (
        <Button
          hidden={!isShown}
          onTap={() => {
            onOpen()
            if (step) take(step, contact)
          }}
        >
          {step ? nextStepTitle(step, outline) : NOTHING}
        </Button>
      )}
    </View>
  )
}

function take(step: NextStep, { callOffice, navigateToOffice }: ContactActions): void {
  const url = nextStepLink(step)
  if (url !== undefined) open(url)
  else if (step.kind === 'call') callOffice()
  else navigateToOffice()
}
