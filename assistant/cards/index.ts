/** All that the cards are made of: one file in the package, which their own files share. */
export { answerView } from './answer'
export { cardOf } from './card-of'
export { datesView } from './dates'
export type { CardDefinition } from './host'
export { officeView } from './office'
export { questionView } from './question'
