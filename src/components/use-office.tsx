import { useState, type ReactElement } from 'react'
import { copy } from '@/device/clipboard'
import { saveContact } from '@/device/contacts'
import { openMap } from '@/device/map'
import { call } from '@/device/phone-call'
import { office } from '@/handbook/office'
import { TroubleSheet, type Trouble } from './trouble-sheet'

export interface OfficeActions {
  callOffice: () => void
  navigateToOffice: () => void
  saveOffice: () => void
  copyText: (text: string) => void
  /** To be rendered last on the page: the way on when the phone refused. */
  sheet: ReactElement | null
}

/** What a reader can do about the office from any page, and what happens when the phone can't. */
export function useOffice(): OfficeActions {
  const [trouble, setTrouble] = useState<Trouble>()

  const attempt = async (action: () => Promise<Trouble | undefined>) => {
    setTrouble(await action())
  }

  return {
    callOffice: () =>
      void attempt(async () => ((await call(office.phone)) === 'unavailable' ? { kind: 'call' } : undefined)),
    navigateToOffice: () =>
      void attempt(async () => ((await openMap(place)) === 'unavailable' ? { kind: 'map' } : undefined)),
    saveOffice: () =>
      void attempt(async () => {
        const outcome = await saveContact(contact)
        if (outcome === 'denied') return { kind: 'contact-denied' }
        return outcome === 'unavailable' ? { kind: 'contact' } : undefined
      }),
    copyText: (text) => void attempt(async () => ((await copy(text)) ? undefined : { kind: 'copy', text })),
    sheet: trouble ? (
      <TroubleSheet
        trouble={trouble}
        onClose={() => {
          setTrouble(undefined)
        }}
      />
    ) : null,
  }
}

const place = {
  latitude: office.location.latitude,
  longitude: office.location.longitude,
  name: `${office.university}${office.name}（${office.building}${office.room}）`,
  address: office.address,
}

const contact = {
  firstName: office.name,
  organization: office.university,
  workPhoneNumber: office.phone,
  workAddressStreet: office.address,
  remark: office.contact,
}
