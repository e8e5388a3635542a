import { View } from '@tarojs/components'
import { office } from '@/model/handbook/office'
import { Button } from './button'
import { Card } from './card'
import { OfficeLine } from './office-line'
import { PrepareCall } from './prepare-call'
import './office-card.css'
import type { ContactActions } from './use-contact'

/** The office's number and address, with buttons to call, to prepare a call, to copy the number and to open the map. */
export function OfficeCard({ contact }: { contact: ContactActions }) {
  return (
    <Card padded className="office-card">
      <OfficeLine contact={contact} />
      <Button kind="primary" icon="phone" onTap={contact.callOffice}>
        拨打电话
      </Button>
      <PrepareCall contact={contact} />
      <View className="office-address">{office.address}</View>
      <Button icon="pin" onTap={contact.navigateToOffice}>
        开始导航
      </Button>
    </Card>
  )
}
