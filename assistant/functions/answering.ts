import { officeNumber } from '../text/sentences'
import { officeCall } from './office-call'
import { refused, type Reply } from './reply'

/** The answer of a function; whatever goes wrong inside, the assistant is told what to say instead. */
export async function answering<Content>(answer: () => Reply<Content>): Promise<Reply<Content>> {
  try {
    return await Promise.resolve(answer())
  } catch {
    return refused(`这次没有查成，不要猜。请用户打开小程序看，或直接问${officeNumber(officeCall())}。`)
  }
}
