/** What the office's desk needs of the compiler. Runs in a browser as well as in Node. */
export { checkContent, type CheckedContent, type ContentProblem } from './check-content'
export { addressOf, parseAddress, type Address } from './edit/address'
export { addValue, insertValue, removeSection, removeValue, setValue } from './edit/edit'
export type { Limits } from './edit/limits'
export { newGuide, newQuestion, type GuideTemplate, type NewFile, type QuestionTemplate } from './edit/templates'
export { listsOf, valuesOf, type List, type Value } from './edit/values'
export type { Files } from './folder'
export type { Problem } from './problems'
