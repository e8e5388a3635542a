import { useEffect, useRef, useState } from 'react'
import type { Content } from '../../compiler/content'
import type { Problem } from '../../compiler/problems'
import type { Files } from '../../compiler/folder'
import type { PhoneContent } from '../phone/messages'
import type { Answer, Request } from '../work/messages'
import { embedded } from './embedded'

export interface Compiled {
  /** The last content without problems; nothing before the first. */
  content: Content | undefined
  phone: PhoneContent | undefined
  /** Data of the search, compiled after the rest. */
  search: PhoneContent | undefined
  /** What the compiler found. */
  problems: readonly Problem[]
  /** What differs from the handbook. */
  unfaithful: readonly Problem[]
  /** Whether everything above is of the files as they are. */
  isCurrent: boolean
  failure: string | undefined
}

type Found = Omit<Compiled, 'isCurrent'>

const NOTHING: Found = {
  content: undefined,
  phone: undefined,
  search: undefined,
  problems: [],
  unfaithful: [],
  failure: undefined,
}

/** A pause in typing, in milliseconds. */
const PAUSE = 100

/** Compiles the files after every pause in typing, in a worker, so that typing never waits. */
export function useCompiled(files: Files): Compiled {
  const [compiled, setCompiled] = useState(NOTHING)
  const [checked, setChecked] = useState<Files | undefined>(undefined)
  const worker = useRef<Worker | undefined>(undefined)
  const latest = useRef<Request | undefined>(undefined)

  useEffect(() => {
    const url = URL.createObjectURL(new Blob([embedded('work-script')], { type: 'text/javascript' }))
    const started = new Worker(url)
    worker.current = started
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== latest.current?.id) return
      setCompiled((before) => after(before, data))
      if (data.kind === 'compared' || data.kind === 'failed') setChecked(latest.current.files)
    }
    started.onerror = ({ message }) => {
      setCompiled((before) => ({ ...before, failure: message }))
    }
    return () => {
      started.terminate()
      URL.revokeObjectURL(url)
    }
  }, [])

  useEffect(() => {
    const request: Request = { id: (latest.current?.id ?? 0) + 1, files }
    const isFirst = latest.current === undefined
    latest.current = request
    const timer = setTimeout(() => worker.current?.postMessage(request), isFirst ? 0 : PAUSE)
    return () => {
      clearTimeout(timer)
    }
  }, [files])

  return { ...compiled, isCurrent: checked === files }
}

function after(before: Found, answer: Answer): Found {
  switch (answer.kind) {
    case 'compiled':
      return { ...before, ...answer.compiled, problems: answer.problems, failure: undefined }
    case 'compared':
      return { ...before, unfaithful: besides(before.problems, answer.problems) }
    case 'searchable':
      return { ...before, search: answer.more }
    case 'failed':
      return { ...before, failure: answer.message }
  }
}

/** What differs from the handbook, except where the compiler has something to say already. */
function besides(problems: readonly Problem[], unfaithful: readonly Problem[]): Problem[] {
  return unfaithful.filter(({ file, line }) => !problems.some((each) => each.file === file && each.line === line))
}
