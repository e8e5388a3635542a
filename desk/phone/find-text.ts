/** Long enough to be found once, short enough to lie within one run of text. */
const ENOUGH = 12

/** The element that shows the beginning of a text, if any. */
export function findText(root: Element, text: string): Element | undefined {
  const wanted = bare(text.replace(/[*`]/g, '')).slice(0, ENOUGH)
  if (wanted === '') return undefined
  const shown = textsIn(root)
  const whole = shown.find((node) => bare(node.data).includes(wanted))
  // A text may be cut by names to copy: then its paragraph has all of it.
  const part = shown.find(({ data, parentElement }) => {
    const own = bare(data)
    return (
      own.length > 1 && wanted.startsWith(own) && bare(parentElement?.parentElement?.textContent ?? '').includes(wanted)
    )
  })
  return (whole ?? part)?.parentElement ?? undefined
}

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && (node.parentElement?.getClientRects().length ?? 0) > 0) texts.push(node)
  }
  return texts
}

function bare(text: string): string {
  return text.replace(/[《》\s]/g, '')
}
