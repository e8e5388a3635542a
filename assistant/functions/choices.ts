/** Choices that a card sends as the reader's next message, each with the function that answers it. */
import type { FollowUp } from '../shapes'

/** A symptom to begin the diagnosis with. */
export const symptomChoice = (symptom: string, label: string): FollowUp => ({
  label,
  message: label,
  call: { name: 'diagnose', arguments: { symptom, answers: [] } },
})

/** The next answer in the diagnosis. */
export const answerChoice = ([symptom = '', ...answers]: readonly string[], label: string): FollowUp => ({
  label,
  message: label,
  call: { name: 'diagnose', arguments: { symptom, answers } },
})

/** What to compute, or with what. */
export const datesChoice = (given: Readonly<Record<string, string>>, label: string, message = label): FollowUp => ({
  label,
  message,
  call: { name: 'computeDates', arguments: { ...given } },
})
