import { z } from 'zod'
import { checkFidelity } from '../../compiler/fidelity/check'
import { compile } from '../../compiler/content'
import { readContentTexts } from '../../compiler/fidelity/folder'
import { memoryFolder } from '../../compiler/folder'
import { pagesData, searchData } from '../../compiler/generate'
import type { Answer, Request } from './messages'

// The page forbids code made of text, which the library would try.
z.config({ jitless: true })

/** The search may come after the phone has drawn the rest, in milliseconds: both would compete for the processor. */
const DRAWN = 400

let latest = 0

onmessage = ({ data: { id, files } }: MessageEvent<Request>) => {
  latest = id
  attempt(id, () => {
    const folder = memoryFolder(files)
    const { handbook, problems } = compile(folder)
    answer({
      id,
      kind: 'compiled',
      problems,
      ...(handbook && { compiled: { content: handbook, phone: pagesData(handbook) } }),
    })
    later(id, 0, () => {
      answer({ id, kind: 'compared', problems: checkFidelity(readContentTexts(folder)) })
    })
    if (handbook) {
      later(id, DRAWN, () => {
        answer({ id, kind: 'searchable', more: searchData(handbook) })
      })
    }
  })
}

/** Lets newer requests come first. */
function later(id: number, pause: number, work: () => void): void {
  setTimeout(() => {
    if (id === latest) attempt(id, work)
  }, pause)
}

function attempt(id: number, work: () => void): void {
  try {
    work()
  } catch (error) {
    answer({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

function answer(message: Answer): void {
  postMessage(message)
}
