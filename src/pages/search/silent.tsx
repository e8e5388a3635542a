import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { inlines } from '@/ui/prose'
import type { ContactActions } from '@/ui/use-contact'
import { advisers } from '@/model/handbook/advisers'
import { app } from '@/model/handbook/app'
import { askOffice, PERHAPS } from '@/model/search/silence'

interface SilentProps {
  /** Who can answer; undefined for the office. */
  ask: string | undefined
  contact: ContactActions
}

/** For a query that the handbook doesn't answer, though it is about its matters: says so, and whom to ask. */
export function Silent({ ask, contact }: SilentProps) {
  return (
    <>
      <Heading level={2} look="lead strong">
        {PERHAPS}
      </Heading>
      {advisers.map(({ id, text }) => (
        <View key={id} className={id === ask ? '' : 'hidden'}>
          {inlines(text, contact.copyText)}
        </View>
      ))}
      <View className={ask === undefined ? '' : 'hidden'}>{askOffice(app)}</View>
    </>
  )
}
