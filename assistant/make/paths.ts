import { join } from 'node:path'

export const ROOT = join(__dirname, '..', '..')
/** The package without the assistant; it is only read. */
export const WEAPP = join(ROOT, 'dist', 'weapp')
export const WITH_ASSISTANT = join(ROOT, 'dist', 'weapp-assistant')
/** The skill's folder, and the root of its sub-package. */
export const SKILL = 'assistant'
export const QUERIES = join(ROOT, 'tests', 'model', 'search', 'queries.jsonl')
