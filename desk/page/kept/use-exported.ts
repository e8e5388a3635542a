import { useState } from 'react'
import type { Files } from '../../../compiler/folder'
import type { Exported } from './storage'

interface ExportedFiles {
  files: Files
  exported: Exported
}

/** The export that has everything as it is now, until the next change; and how to tell of one. */
export function useExported(files: Files) {
  const [last, setLast] = useState<ExportedFiles | undefined>(undefined)
  const tell = (exported: Exported, of: Files) => {
    setLast({ files: of, exported })
  }
  return [last && isSame(last.files, files) ? last.exported : undefined, tell] as const
}

function isSame(a: Files, b: Files): boolean {
  return a === b || (a.size === b.size && [...a].every(([path, text]) => b.get(path) === text))
}
