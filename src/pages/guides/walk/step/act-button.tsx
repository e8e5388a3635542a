import { View } from '@tarojs/components'
import { asButton } from '@/ui/a11y'
import { Icon } from '@/ui/icon'
import type { ContactActions } from '@/ui/use-contact'
import '@/ui/button.css'

interface ActButtonProps {
  act: 'call' | 'map'
  contact: ContactActions
}

/** Calls the office, or leads there. */
export function ActButton({ act, contact }: ActButtonProps) {
  return act === 'call' ? (
    <View className="button act" onClick={contact.callOffice} {...asButton()}>
      <Icon name="phone" />
      拨打电话
    </View>
  ) : (
    <View className="button act" onClick={contact.navigateToOffice} {...asButton()}>
      <Icon name="pin" />
      开始导航
    </View>
  )
}
