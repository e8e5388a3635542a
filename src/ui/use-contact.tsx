import { useState, type ReactElement } from 'react'
import { copy } from '@/phone/clipboard'
import { saveContact } from '@/phone/contacts'
import { openMap } from '@/phone/map'
import { call } from '@/phone/phone-call'
import { quietly } from '@/phone/promises'
import { office } from '@/model/handbook/office'
import { findStage } from '@/model/handbook/outline'
import { prepareCall, type CallContext, type PreparedCall } from '@/model/handbook/prepared-call'
import { load } from '@/phone/storage'
import { CallSheet } from './call-sheet'
import { TroubleSheet, type Trouble } from './trouble-sheet'

export interface ContactActions {
  callOffice: () => void
  /** Shows what to say and to have at hand before a call. */
  prepareCall: () => void
  navigateToOffice: () => void
  saveOffice: () => void
  copyText: (text: string) => void
  /** Runs another action that the phone may refuse; a returned trouble is shown. */
  attempt: (action: () => Promise<Trouble | undefined>) => void
  /** Render this last on the page: the sheet shown when the phone refuses. */
  sheet: ReactElement | null
}

/**
 * Contact actions for any page, with a fallback for when the phone can't do them.
 *
 * @param context what a prepared call is about; without it the reader fills that in
 */
export function useContact(context: CallContext = {}): ContactActions {
  const [trouble, setTrouble] = useState<Trouble>()
  const [prepared, setPrepared] = useState<PreparedCall>()

  const attempt = (action: () => Promise<Trouble | undefined>) => {
    quietly(async () => {
      setTrouble(await action())
    })
  }

  const callOffice = () =>
    attempt(async () => {
      const outcome = await call(office.phone)
      return outcome === 'done' ? undefined : { kind: 'call', why: outcome }
    })

  const copyText = (text: string) => attempt(async () => ((await copy(text)) ? undefined : { kind: 'copy', text }))

  return {
    attempt,
    callOffice,
    copyText,
    prepareCall: () => {
      setPrepared(prepareCall(context, findStage(load('stage').id), office))
    },
    navigateToOffice: () =>
      attempt(async () => ((await openMap(PLACE)) === 'unavailable' ? { kind: 'map' } : undefined)),
    saveOffice: () =>
      attempt(async () => {
        const outcome = await saveContact(CONTACT)
        if (outcome === 'done' || outcome === 'cancelled') return undefined
        return { kind: 'contact', why: outcome }
      }),
    sheet: trouble ? (
      <TroubleSheet
        trouble={trouble}
        onClose={() => {
          setTrouble(undefined)
        }}
      />
    ) : prepared ? (
      <CallSheet
        call={prepared}
        onCall={callOffice}
        onCopyNumber={() => {
          copyText(office.phone)
        }}
        onClose={() => {
          setPrepared(undefined)
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
