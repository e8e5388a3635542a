/** A content folder, wherever its files are. Paths are relative to it, with `/`; the folder itself is ''. */
export interface Folder {
  /** The names in a folder, in no order. */
  names: (path: string) => string[]
  /** What is there, if anything. */
  kindOf: (path: string) => 'file' | 'folder' | undefined
  read: (path: string) => Uint8Array
  /** How problems name a path. */
  shown: (path: string) => string
}

/** The texts of content files by path, in the folder's own notation, e.g. `questions/07-query-credential.md`. */
export type Files = ReadonlyMap<string, string>

/** A content folder in memory. */
export function memoryFolder(files: Files): Folder {
  const paths = [...files.keys()]
  const within = (path: string) => (path === '' ? '' : `${path}/`)
  return {
    names: (path) => {
      const start = within(path)
      const inside = paths.filter((each) => each.startsWith(start))
      return [...new Set(inside.map((each) => each.slice(start.length).replace(/\/.*$/, '')))]
    },
    kindOf: (path) => {
      if (files.has(path)) return 'file'
      return path === '' || paths.some((each) => each.startsWith(within(path))) ? 'folder' : undefined
    },
    read: (path) => new TextEncoder().encode(files.get(path)),
    shown: (path) => path,
  }
}

/** Joins the parts of a path in a folder. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/')
}
