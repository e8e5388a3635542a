/** All that the functions are made of: one file in the package, which their own files share. */
export { answering } from './answering'
export { answerTo } from './find-answer'
export { datesFor } from './compute-dates'
export { diagnosisOf } from './diagnose'
export { officeReply } from './contact-office'
