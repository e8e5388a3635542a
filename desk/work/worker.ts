import { z } from 'zod'
import { checkFidelity } from '../../compiler/fidelity/check'
import { compile, type Content } from '../../compiler/content'
import { readContentTexts } from '../../compiler/fidelity/folder'
import { memoryFolder, type Folder } from '../../compiler/folder'
import type { Files } from '../../compiler/folder'
import { generated, generatedSearch } from './generated'
import type { Answer, Request } from './messages'

// The page forbids code made of text, which the library would try.
z.config({ jitless: true })

let latest = 0

onmessage = ({ data: { id, files } }: MessageEvent<Request>) => {
  latest = id
  attempt(id, () => {
    const { handbook, problems } = checkContent(files)
    answer({ id, kind: 'compiled', problems, ...(handbook && { compiled: { content: handbook, phone: generated(handbook) } }) })
    later(id, () => {
      compare(id, files)
      if (handbook) later(id, () => { makeSearchable(id, handbook) })
    })
  })
}

function compare(id: number, files: Files): void {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }))
  answer({ id, kind: 'compared', problems: checkFidelity(texts) })
}

function makeSearchable(id: number, content: Content): void {
  answer({ id, kind: 'searchable', more: generatedSearch(content) })
}

/** Lets newer requests come first. */
function later(id: number, work: () => void): void {
  setTimeout(() => {
    if (id === latest) attempt(id, work)
  })
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
