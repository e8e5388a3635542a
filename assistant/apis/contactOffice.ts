import { answering, officeReply } from '../functions'

/** How to reach the office. WeChat calls it by this name. */
export async function contactOffice() {
  return answering(() => officeReply())
}
