import { BottomBar } from './bottom-bar'
import { Button } from './button'
import type { ContactActions } from './use-contact'

/** Call and navigate buttons within thumb reach on every question. */
export function OfficeBar({ contact }: { contact: ContactActions }) {
  return (
    <BottomBar>
      <Button icon="pin" onTap={contact.navigateToOffice}>
        开始导航
      </Button>
      <Button kind="primary" icon="phone" onTap={contact.callOffice}>
        拨打电话
      </Button>
    </BottomBar>
  )
}
