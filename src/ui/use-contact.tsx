import { useState, type ReactElement } from 'react'
import { copy } from '@/phone/clipboard'
import { saveContact } from '@/phone/contacts'
import { openMap } from '@/phone/map'
import { call } from '@/phone/phone-call'
import { quietly } from '@/phone/promises'
import { office } from '@/model/handbook/office'
import { TroubleSheet, type Trouble } from './trouble-sheet'

export interface ContactActions {
  callOffice: () => void
  navigateToOffice: () => void
  saveOffice: () => void
  copyText: (text: string) => void
  /** Runs another action that the phone may refuse; a returned trouble is shown. */
  attempt: (action: () => Promise<Trouble | undefined>) => void
  /** Render this last on the page: the sheet shown when the phone refuses. */
  sheet: ReactElement | null
}

/** Contact actions for any page, with a fallback for when the phone can't do them. */
export function useContact(): ContactActions {
  const [trouble, setTrouble] = useState<Trouble>()

  const attempt = (action: () => Promise<Trouble | undefined>) => {
    quietly(async () => {
      setTrouble(await action())
    })
  }

  return {
    attempt,
    callOffice: () =>
      attempt(async () => ((await call(office.phone)) === 'unavailable' ? { kind: 'call' } : undefined)),
    navigateToOffice: () =>
      attempt(async () => ((await openMap(PLACE)) === 'unavailable' ? { kind: 'map' } : undefined)),
    saveOffice: () =>
      attempt(async () => {
        const outcome = await saveContact(CONTACT)
        if (outcome === 'done' || outcome === 'cancelled') return undefined
        return { kind: 'contact', why: outcome }
      }),
    copyText: (text) => attempt(async () => ((await copy(text)) ? undefined : { kind: 'copy', text })),
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

const PLACE = {
  latitude: office.location.latitude,
  longitude: office.location.longitude,
  name: office.location.title,
  address: office.address,
}

const CONTACT = {
  firstName: office.name,
  organization: office.university,
  workPhoneNumber: office.phone,
  workAddressStreet: office.address,
  remark: office.contact,
}
