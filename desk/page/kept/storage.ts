/** An export: the file's name, and when, in milliseconds. */
export interface Exported {
  name: string
  at: number
}

/** A draft as it is kept in the browser. */
export interface Kept {
  /** When, in milliseconds. */
  at: number
  /** The text of a file of changes. */
  changes: string
  /** The export that has all of it, if there was one. */
  exported?: Exported
}

const KEY = 'handbook-desk-draft'

/** The draft of an earlier day or another window, if the browser kept one. */
export function keptDraft(): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('changes' in kept)) return undefined
    const { at, changes } = kept
    if (typeof at !== 'number' || typeof changes !== 'string') return undefined
    const exported = 'exported' in kept && isExported(kept.exported) ? kept.exported : undefined
    return { at, changes, ...(exported && { exported }) }
  } catch {
    return undefined
  }
}

function isExported(value: unknown): value is Exported {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('at' in value)) return false
  return typeof value.name === 'string' && typeof value.at === 'number'
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
