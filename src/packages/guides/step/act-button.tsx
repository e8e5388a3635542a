import { View } from '@tarojs/components'
import { asButton } from '@/components/a11y'
import { Icon } from '@/components/icon'
import type { OfficeActions } from '@/components/use-office'
import '@/components/button.css'

interface ActButtonProps {
  act: 'call' | 'map'
  office: OfficeActions
}

/** Calls the office, or leads there. */
export function ActButton({ act, office }: ActButtonProps) {
  return act === 'call' ? (
    <View className="button act" onClick={office.callOffice} {...asButton()}>
      <Icon name="phone" />
      拨打电话
    </View>
  ) : (
    <View className="button act" onClick={office.navigateToOffice} {...asButton()}>
      <Icon name="pin" />
      开始导航
    </View>
  )
}
