/** Goes to the first field in which words stand, and selects them. */
export function goTo(root: HTMLElement, words: string): void {
  const field = [...root.querySelectorAll('textarea')].find(({ value }) => value.includes(words))
  if (!field) return
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  const start = field.value.indexOf(words)
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, start + words.length)
  field.scrollIntoView({ block: 'center' })
}
