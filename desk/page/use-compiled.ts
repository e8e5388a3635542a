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

const NOTHING: Compiled = {
  content: undefined,
  phone: undefined,
  search: undefined,
  problems: [],
  unfaithful: [],
  isCurrent: false,
  failure: undefined,
}

/** A pause in typing, in milliseconds. */
const PAUSE = 100

/** Compiles the files after every pause in typing, in a worker, so that typing never waits. */
export function useCompiled(files: Files): Compiled {
  const [compiled, setCompiled] = useState(NOTHING)
  const worker = useRef<Worker | undefined>(undefined)
  const latest = useRef(0)

  useEffect(() => {
    const url = URL.createObjectURL(new Blob([embedded('work-script')], { type: 'text/javascript' }))
    const started = new Worker(url)
    worker.current = started
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id === latest.current) setCompiled((before) => after(before, data))
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
    const id = ++latest.current
    setCompiled((before) => ({ ...before, isCurrent: false }))
    const timer = setTimeout(
      () => {
        const request: Request = { id, files }
        worker.current?.postMessage(request)
      },
      id === 1 ? 0 : PAUSE,
    )
    return () => {
      clearTimeout(timer)
    }
  }, [files])

  return compiled
}

function after(before: Compiled, answer: Answer): Compiled {
  switch (answer.kind) {
    case 'compiled':
      return { ...before, ...answer.compiled, problems: answer.problems, failure: undefined }
    case 'compared':
      return { ...before, unfaithful: answer.problems, isCurrent: true }
    case 'searchable':
      return { ...before, search: answer.more }
    case 'failed':
      return { ...before, failure: answer.message, isCurrent: true }
  }
}
