import { View } from '@tarojs/components'
import { office as degreeOffice } from '@/model/handbook/office'
import { asButton } from './a11y'
import { Icon } from './icon'
import './button.css'
import './office-card.css'
import type { OfficeActions } from './use-office'

/** The office's number and address, each with the button that uses it. */
export function OfficeCard({ office }: { office: OfficeActions }) {
  return (
    <View className="card padded office-card">
      <View className="office-line">
        <View className="office-number">{degreeOffice.phone}</View>
        <View className="note">{degreeOffice.contact}</View>
      </View>
      <View className="button primary" onClick={office.callOffice} {...asButton()}>
        <Icon name="phone" />
        拨打电话
      </View>
      <View className="office-address">{degreeOffice.address}</View>
      <View className="button" onClick={office.navigateToOffice} {...asButton()}>
        <Icon name="pin" />
        开始导航
      </View>
    </View>
  )
}
