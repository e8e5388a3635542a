import type { OfficeContent, Section } from '../shapes'
import { callOffice, openMap, openPage, type Tappable } from './acts'
import type { Letters } from './letters'
import { Stack, type Buttons, type Room } from './stack'

/** What the office's card shows. */
export interface OfficeView {
  readonly letters: Letters
  readonly title: string
  readonly phone: string
  readonly contact: string
  readonly address: string
  /** Empty while the office has not told them. */
  readonly hours: string
  readonly sections: readonly Section[]
  readonly rows: readonly Tappable[]
  readonly buttons: Buttons
}

const PREPARE = '来电前的准备'

/** What fits of the office's number, address and preparations into the room of its card; the address is never shortened. */
export function officeView(content: OfficeContent, room: Room): OfficeView {
  const full = viewWith(content.fullName, content, room)
  return full.address === content.address ? full : viewWith(content.name, content, room)
}

function viewWith(name: string, content: OfficeContent, room: Room): OfficeView {
  const stack = new Stack(room)
  const pair = stack.pair([openMap(content.map), callOffice(content)])
  const phone = stack.text(content.phone, 'date').text
  const title = stack.text(name, 'lead', 2).text
  const address = stack.text(content.address, 'body').text
  const contact = stack.whole(content.contact, 'note')
  const hours = stack.whole(content.hours, 'body')
  const rows = stack.rows([openPage({ label: `看${PREPARE}`, url: content.page.url })])
  const sections = stack.sections([{ heading: PREPARE, lines: content.prepare }])
  const buttons = stack.buttons(pair)
  return { letters: room.letters, title, phone, contact, address, hours, sections, rows, buttons }
}
