import type { Content } from '../../compiler/content'
import type { Problem } from '../../compiler/problems'
import type { Files } from '../../compiler/folder'
import type { PhoneContent } from '../phone/messages'

/** What the desk asks the worker: to compile these files. A newer request makes older ones pointless. */
export interface Request {
  id: number
  files: Files
}

/** What the worker answers, in this order: the handbook at once, then what takes longer. */
export type Answer = { id: number } & (
  | { kind: 'compiled'; problems: readonly Problem[]; compiled?: { content: Content; phone: PhoneContent } }
  | { kind: 'compared'; problems: readonly Problem[] }
  | { kind: 'searchable'; more: PhoneContent }
  | { kind: 'failed'; message: string }
)
