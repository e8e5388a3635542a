/** A draft as it is kept in the browser. */
export interface Kept {
  /** When, in milliseconds. */
  at: number
  /** The text of a file of changes. */
  changes: string
}

const KEY = 'handbook-desk-draft'

/** The draft of an earlier day or another window, if the browser kept one. */
export function keptDraft(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('changes' in kept)) return undefined
    const { at, changes } = kept
    return typeof at === 'number' && typeof changes === 'string' ? { at, changes } : undefined
  } catch {
    return undefined
  }
}

/** Keeps a draft, or none. Returns whether the browser took it: its storage may be full or forbidden. */
export function keepDraft(kept: Kept | undefined): boolean {
  try {
    if (kept) window.localStorage.setItem(KEY, JSON.stringify(kept))
    else window.localStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}

/** Tells when another window keeps a draft. Returns how to stop listening. */
export function onOthersDraft(tell: () => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === KEY && newValue !== null) tell()
  }
  window.addEventListener('storage', listen)
  return () => {
    window.removeEventListener('storage', listen)
  }
}
