import { Fragment } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { OfficeCard } from '@/ui/office-card'
import type { ContactActions } from '@/ui/use-contact'
import { open, openTab } from '@/phone/navigation'
import { app } from '@/model/handbook/app'
import { diagnosisEntry, questions } from '@/model/handbook/outline'
import { suggestions } from '@/model/handbook/suggestions'
import { EARLY, NOTHING, tryAgain } from '@/model/search/silence'
import { HOME, OFFICE, questionLink } from '@/routes'
import { Chooser } from './chooser'
import type { Found } from './find'
import { FirstStep } from './first-step'
import { Silent } from './silent'
import { HitRow } from './hit-row'

interface ResultsProps {
  found: Found
  contact: ContactActions
  /** Whether hidden parts are created too; each goes into an element of its own, so that little is sent. */
  ready: boolean
  /** Called before a result is opened. */
  onOpen: () => void
}

/** The results. All elements soon exist and are shown or hidden by class, so that a keystroke sends little to the screen. */
export function Results({ found, contact, ready, onOpen }: ResultsProps) {
  const { slots, unclear, tier, early } = found
  const shownIf = (shown: boolean, name: string) => (shown ? name : `${name} hidden`)
  const isListed = slots.some(({ shown }) => shown)
  const isSure = tier === 'sure'
  const isSilent = tier === 'perhaps'
  const isNothing = tier === 'nothing' && !early
  const needsOffice = isNothing || found.office || (isSilent && found.ask === undefined)
  return (
    <View className={found.text === '' ? 'results hidden' : 'results'}>
      {diagnosisEntry && (
        <View className={shownIf(unclear, 'chooser')}>
          {(ready || unclear) && <Chooser entry={diagnosisEntry} onOpen={onOpen} />}
        </View>
      )}
      <View className={shownIf(early, 'note')}>{EARLY}</View>
      <View className={shownIf(isNothing, 'nothing')}>
        <Heading level={2} look="lead strong">
          {NOTHING}
        </Heading>
        <View className="note">{tryAgain(suggestions, app)}</View>
      </View>
      <View className={shownIf(isSilent, 'silent')}>
        {(ready || isSilent) && <Silent ask={found.ask} contact={contact} />}
      </View>
      <View className={shownIf(needsOffice, 'found-office')}>
        {(ready || needsOffice) && <OfficeCard contact={contact} />}
      </View>
      <View className={shownIf(isSilent && isListed, 'related')}>
        <Heading level={2}>可能有关</Heading>
      </View>
      <View className={shownIf(isListed, isSure ? 'card' : 'card titles')}>
        {slots.map((slot, index) => (
          <Fragment key={index}>
            <HitRow
              slot={slot}
              ready={ready}
              onOpen={({ id, part }) => {
                onOpen()
                if (id === 'office') openTab(OFFICE)
                else open(questionLink(id, part))
              }}
            />
            {index === 0 && (
              <FirstStep
                hit={slot.hit}
                shown={slot.shown && isSure && !unclear && !found.office}
                ready={ready}
                contact={contact}
                onOpen={onOpen}
              />
            )}
          </Fragment>
        ))}
      </View>
      <Button
        kind="quiet"
        onTap={() => {
          openTab(HOME)
        }}
      >
        看全部 {questions.length} 个问题
      </Button>
    </View>
  )
}
