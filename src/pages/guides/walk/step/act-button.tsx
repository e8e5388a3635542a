import { View } from '@tarojs/components'
import { asButton } from '@/ui/a11y'
import { Icon } from '@/ui/icon'
import type { OfficeActions } from '@/ui/use-office'
import '@/ui/button.css'

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
