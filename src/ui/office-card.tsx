import { View } from '@tarojs/components'
import { office } from '@/model/handbook/office'
import { asButton } from './a11y'
import { Icon } from './icon'
import './button.css'
import './office-card.css'
import type { ContactActions } from './use-contact'

/** The office's number and address, each with the button that uses it. */
export function OfficeCard({ contact }: { contact: ContactActions }) {
  return (
    <View className="card padded office-card">
      <View className="office-line">
        <View className="office-number">{office.phone}</View>
        <View className="note">{office.contact}</View>
      </View>
      <View className="button primary" onClick={contact.callOffice} {...asButton()}>
        <Icon name="phone" />
        拨打电话
      </View>
      <View className="office-address">{office.address}</View>
      <View className="button" onClick={contact.navigateToOffice} {...asButton()}>
        <Icon name="pin" />
        开始导航
      </View>
    </View>
  )
}
