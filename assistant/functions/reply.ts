/** The form in which WeChat takes a function's answer. */
export interface Reply<Content> {
  isError: boolean
  content: [{ type: 'text'; text: string }]
  structuredContent?: Content
  handoff?: Handoff
}

/** The page that goes on from an answer: its parameters, and the title of the card that leads there. */
export interface Handoff {
  query: Record<string, string>
  card: { title: string }
}

/** An answer: what may be said, and what its card shows. */
export function answered<Content>(text: string, structuredContent: Content, handoff?: Handoff): Reply<Content> {
  return { isError: false, content: [{ type: 'text', text }], structuredContent, ...(handoff && { handoff }) }
}

/** What is wrong with what was asked, and what to say instead. */
export function refused(text: string): Reply<never> {
  return { isError: true, content: [{ type: 'text', text }] }
}

/** Hands over to the page of a link. */
export function handoffTo(url: string, title: string): Handoff {
  const [, query = ''] = url.split('?')
  const pairs = query.split('&').filter((pair) => pair !== '')
  return {
    query: Object.fromEntries(pairs.map((pair) => pair.split('=').map(decodeURIComponent) as [string, string])),
    card: { title },
  }
}
