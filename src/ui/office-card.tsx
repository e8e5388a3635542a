import { View } from '@tarojs/components'
import { Card } from './card'
import { Button } from './button'
import { office } from '@/model/handbook/office'
import './office-card.css'
import type { ContactActions } from './use-contact'

/** The office's number and address, with a call and a map button. */
export function OfficeCard({ contact }: { contact: ContactActions }) {
  return (
    <Card padded className="office-card">
      <View className="office-line">
        <View className="office-number">{office.phone}</View>
        <View className="note">{office.contact}</View>
      </View>
      <Button kind="primary" icon="phone" onTap={contact.callOffice}>
        拨打电话
      </Button>
      <View className="office-address">{office.address}</View>
      <Button icon="pin" onTap={contact.navigateToOffice}>
        开始导航
      </Button>
    </Card>
  )
}
