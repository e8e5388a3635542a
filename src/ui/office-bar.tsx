import { View } from '@tarojs/components'
import { asButton } from './a11y'
import { Icon } from './icon'
import './button.css'
import './bottom-bar.css'
import type { OfficeActions } from './use-office'

/** Call and navigate, under the thumb on every question. */
export function OfficeBar({ office }: { office: OfficeActions }) {
  return (
    <View className="bottom-bar">
      <View className="button" onClick={office.navigateToOffice} {...asButton()}>
        <Icon name="pin" />
        开始导航
      </View>
      <View className="button primary" onClick={office.callOffice} {...asButton()}>
        <Icon name="phone" />
        拨打电话
      </View>
    </View>
  )
}
