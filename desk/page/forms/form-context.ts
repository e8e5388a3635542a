import { createContext, useContext } from 'react'
import type { Limits } from '../../../compiler/desk'
import type { Fields } from '../../../compiler/schema/fields'
import type { FormKind } from '../../content/files'
import type { Told } from '../../content/messages'

export type Path = readonly (string | number)[]

/** A form over the values of a file or of a part of it. */
export interface Form {
  kind: FormKind
  /** Unique on the page. */
  id: string
  fields: Fields
  limitsOf: (path: Path) => Limits
  /** Writes a value, adds it, or takes it away when it is undefined; returns why not, if it can't. */
  set: (path: Path, value: unknown) => string | undefined
  /** Says which value is being edited. */
  look: (path: Path, value: unknown) => void
  /** What is wrong with the value at this path, nearer ones apart. */
  messagesAt: (path: Path) => readonly Told[]
  /** Whether the words that somebody looks for stand in the value at this path. */
  hasSought: (path: Path) => boolean
  /** What is wrong with the value at this path or with those in it. */
  messagesIn: (path: Path) => readonly Told[]
}

export const FormContext = createContext<Form | undefined>(undefined)

export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('outside of a form')
  return form
}
