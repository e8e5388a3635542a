import fs from 'node:fs'
import path from 'node:path'

const INTERVAL = 400

/** Reports a changed package once it is stable: a build writes its files one after the other. */
export function watchPackage(folder: string, changed: () => void): () => void {
  let known = signature(folder)
  let last = known
  const timer = setInterval(() => {
    const now = signature(folder)
    const still = now === last
    last = now
    if (!still || now === known) return
    known = now
    changed()
  }, INTERVAL)
  return () => clearInterval(timer)
}

function signature(folder: string): string {
  try {
    return fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => {
        const { mtimeMs, size } = fs.statSync(path.join(folder, file))
        return `${file}:${mtimeMs}:${size}`
      })
      .join('\n')
  } catch {
    // It does not exist, or a build is replacing it.
    return ''
  }
}
