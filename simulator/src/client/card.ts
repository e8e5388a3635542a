import * as glass from 'glass-easel'
import { describe } from '../problems'
import { dispatch, type MakeTemplates } from '../page/page-view'
import type { CardStart } from '../skill/card-start'
import { CardView, type CardScript } from '../skill/card-view'
import './page.css'
import './card.css'

declare global {
  interface Window {
    startCard(start: CardStart): void
    weappCard: CardView
    /** Made by `templates.js` and `script.js`. */
    cardTemplates: MakeTemplates
    cardScript: CardScript
  }
}

window.startCard = (start) => {
  const problems: string[] = []
  const tell = (thrown: unknown) => void problems.push(`${start.component}: ${describe(thrown)}`)
  glass.addGlobalErrorListener(tell)
  glass.addGlobalWarningListener((message: string) => {
    if (!message.includes('is not a valid property')) tell(message)
    return false
  })
  addEventListener('unhandledrejection', ({ reason }) => tell(reason))
  addEventListener('securitypolicyviolation', ({ blockedURI }) => tell(`asks the network for ${blockedURI}`))
  const context = new glass.CurrentWindowBackendContext()
  const card = new CardView(start, window.cardTemplates, window.cardScript, context, problems)
  window.weappCard = card
  context.onEvent((target, type, detail, options) => {
    const act = () => dispatch(target, type, detail, options)
    return type === 'tap' ? card.tapped(act) : act()
  })
  const { width, minHeight, maxHeight } = start.dimensions
  const holder = document.createElement('main')
  Object.assign(holder.style, { width: `${width}px`, minHeight: `${minHeight}px`, maxHeight: `${maxHeight}px` })
  holder.className = 'card-holder'
  const place = document.createElement('span')
  holder.append(place)
  document.body.className = start.theme
  document.body.append(holder)
  glass.Element.replaceDocumentElement(card.root, holder as never, place as never)
  card.show()
}
