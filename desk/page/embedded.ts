/** A text that stands in the page as data: see `make/html.ts`. */
export function embedded(id: 'work-script' | 'edition'): string {
  return document.getElementById(id)?.textContent ?? ''
}
