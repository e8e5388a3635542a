import { View } from '@tarojs/components'
import { office } from '@/model/handbook/office'
import { asButton } from './a11y'
import { Button } from './button'
import './office-line.css'
import type { ContactActions } from './use-contact'

/** The office's number, to be read, tapped and copied, and whom to ask for. */
export function OfficeLine({ contact }: { contact: ContactActions }) {
  return (
    <View className="office-line">
      <View className="office-number" onClick={contact.callOffice} {...asButton(`拨打${office.phone}`)}>
        {office.phone}
      </View>
      <View className="note">{office.contact}</View>
      <Button
        kind="quiet"
        icon="copy"
        className="office-copy"
        onTap={() => {
          contact.copyText(office.phone)
        }}
      >
        复制号码
      </Button>
    </View>
  )
}
