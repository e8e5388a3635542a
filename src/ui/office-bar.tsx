import { View } from '@tarojs/components'
import { asButton } from './a11y'
import { Icon } from './icon'
import './button.css'
import './bottom-bar.css'
import type { ContactActions } from './use-contact'

/** Call and navigate, under the thumb on every question. */
export function OfficeBar({ contact }: { contact: ContactActions }) {
  return (
    <View className="bottom-bar">
      <View className="button" onClick={contact.navigateToOffice} {...asButton()}>
        <Icon name="pin" />
        开始导航
      </View>
      <View className="button primary" onClick={contact.callOffice} {...asButton()}>
        <Icon name="phone" />
        拨打电话
      </View>
    </View>
  )
}
