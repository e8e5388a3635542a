import { Button } from './button'
import type { ContactActions } from './use-contact'

/** Opens what to say and to have at hand before a call; the call itself needs none of it. */
export function PrepareCall({ contact }: { contact: ContactActions }) {
  return (
    <Button kind="quiet" onTap={contact.prepareCall}>
      打电话前看一眼
    </Button>
  )
}
