import type { Files } from '../../compiler/folder'
import { embedded } from './embedded'

/** The content that this page was made with. */
export const EDITION: Files = new Map(Object.entries(JSON.parse(embedded('edition')) as Record<string, string>))
