import { plainText } from '../handbook/text'
import type { Inline } from '../handbook/types'
import { circled } from './marks'
import type { GuideStep } from './types'

/**
 * The sentence of a step's text that says what to do at a mark, to stand beside the picture.
 *
 * @param mark from 1
 * @returns undefined where no sentence mentions the mark, or where the text is that sentence and no more
 */
export function instructionAt({ what }: Pick<GuideStep, 'what'>, mark: number): string | undefined {
  const texts = what.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
  const sentences = texts.flatMap(sentencesOf)
  return sentences.length > 1 ? sentences.find((sentence) => sentence.includes(circled(mark))) : undefined
}

function sentencesOf(text: readonly Inline[]): string[] {
  return plainText(text).match(/[^。]+。?/g) ?? []
}
