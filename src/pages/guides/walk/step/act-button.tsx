import { Button } from '@/ui/button'
import type { ContactActions } from '@/ui/use-contact'

interface ActButtonProps {
  act: 'call' | 'map'
  contact: ContactActions
}

/** Calls the office or opens the map. */
export function ActButton({ act, contact }: ActButtonProps) {
  return act === 'call' ? (
    <Button icon="phone" className="act" onTap={contact.callOffice}>
      拨打电话
    </Button>
  ) : (
    <Button icon="pin" className="act" onTap={contact.navigateToOffice}>
      开始导航
    </Button>
  )
}
