import { asButton } from './a11y'
import { View } from '@tarojs/components'
import { Card } from './card'
import { Button } from './button'
import { office } from '@/model/handbook/office'
import { PrepareCall } from './prepare-call'
import './office-card.css'
import type { ContactActions } from './use-contact'

/** The office's number and address, with buttons to call, to prepare a call, to copy the number and to open the map. */
export function OfficeCard({ contact }: { contact: ContactActions }) {
  return (
    <Card padded className="office-card">
      <View className="office-line">
        <View className="office-number" onClick={contact.callOffice} {...asButton(`拨打${office.phone}`)}>
          {office.phone}
        </View>
        <View className="note">{office.contact}</View>
        <Button
          kind="quiet"
          icon="copy"
          label="复制号码"
          className="office-copy"
          onTap={() => {
            contact.copyText(office.phone)
          }}
        >
          复制
        </Button>
      </View>
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
