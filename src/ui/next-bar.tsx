import { View } from '@tarojs/components'
import { open } from '@/phone/navigation'
import { nextStepTitle, nextStepVerb } from '@/model/handbook/next-step-text'
import { outline } from '@/model/handbook/outline'
import type { NextStep } from '@/model/handbook/types'
import { nextStepLink } from '@/routes'
import { asButton } from './a11y'
import { BottomBar } from './bottom-bar'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import type { ContactActions } from './use-contact'
import './next-bar.css'

interface NextBarProps {
  /** The page's own next step, as its one filled button; left out where the page has such a button itself. */
  step?: NextStep
  /** Where the step leads, if the page knows better than the step alone. */
  url?: string | undefined
  contact: ContactActions
}

/** The reader's next step within thumb reach, and quietly beside it the office: one tap to call, one to navigate. */
export function NextBar({ step, url = step && nextStepLink(step), contact }: NextBarProps) {
  const isCall = step?.kind === 'call'
  return (
    <BottomBar>
      {step && url !== undefined && (
        <Button
          kind="primary"
          label={nextStepTitle(step, outline)}
          onTap={() => {
            open(url)
          }}
        >
          {nextStepVerb(step)}
        </Button>
      )}
      {isCall && (
        <Button kind="primary" icon="phone" onTap={contact.callOffice}>
          {nextStepVerb(step)}
        </Button>
      )}
      {!isCall && <Aside icon="phone" word="拨打电话" onTap={contact.callOffice} />}
      <Aside icon="pin" word="开始导航" onTap={contact.navigateToOffice} />
    </BottomBar>
  )
}

interface AsideProps {
  icon: IconName
  word: string
  onTap: () => void
}

/** A compact button: an icon above a small word. */
function Aside({ icon, word, onTap }: AsideProps) {
  return (
    <View className="aside" onClick={onTap} {...asButton()}>
      <Icon name={icon} />
      {word}
    </View>
  )
}
