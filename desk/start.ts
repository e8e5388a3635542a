import { startPhone } from './phone/phone'

/**
 * The first script of the page. The same file is the desk and, in the desk's frame, the phone: only there a page opened
 * from a folder may both change its address and store data.
 */
function start(): void {
  if (window.location.search === '?preview') startPhone(embedded('phone-style'), embedded('phone-script'))
  else window.addEventListener('DOMContentLoaded', openDesk)
}

function openDesk(): void {
  document.getElementById('page-style')?.removeAttribute('media')
  const script = document.createElement('script')
  script.textContent = embedded('page-script')
  document.head.append(script)
}

/** A text that stands in the page as data. */
function embedded(id: string): string {
  return document.getElementById(id)?.textContent ?? ''
}

start()
