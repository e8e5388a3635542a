/** What can be tapped on a card, and what a tap does. */
import type { DiagnosisContent, FollowUp, OfficeCall, OfficeContent, PageLink } from '../shapes'

export type Act =
  | { readonly kind: 'call'; readonly phone: string }
  | { readonly kind: 'map'; readonly place: Place }
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'say'; readonly message: string; readonly call: FollowUp['call'] }

/** For `wx.openLocation`; degrees, GCJ-02. */
export type Place = Pick<OfficeContent['map'], 'latitude' | 'longitude' | 'name' | 'address'>

/** A button or a row. */
export interface Tappable {
  /** What it says. */
  readonly label: string
  /** What a screen reader says. */
  readonly name: string
  readonly act: Act
}

export const callOffice = ({ name, phone }: OfficeCall): Tappable => ({
  label: '拨打电话',
  name: `拨打电话：${name}，${phone}`,
  act: { kind: 'call', phone },
})

export const openMap = ({ latitude, longitude, name, address }: Place): Tappable => ({
  label: '打开地图',
  name: `打开地图：${name}`,
  act: { kind: 'map', place: { latitude, longitude, name, address } },
})

export const openPage = ({ label, url }: PageLink): Tappable => ({ label, name: label, act: { kind: 'page', url } })

/** The page and the office, the louder last: where no page is the next step, it is the office. */
export function pageAndOffice({ page, office, next }: Pick<DiagnosisContent, 'page' | 'office' | 'next'>): Tappable[] {
  const [open, call] = [openPage(page), callOffice(office)]
  return next.length > 0 ? [call, open] : [open, call]
}

export const say = ({ label, message, call }: DiagnosisContent['choices'][number]): Tappable => ({
  label,
  name: `选择：${label}`,
  act: { kind: 'say', message, call },
})
