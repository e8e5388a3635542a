import { View } from '@tarojs/components'
import { asButton, asHeading } from '@/ui/a11y'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { OfficeCard } from '@/ui/office-card'
import { Prose } from '@/ui/prose'
import { Row } from '@/ui/row'
import { Screen } from '@/ui/screen'
import { useContact } from '@/ui/use-contact'
import { useShare } from '@/phone/share'
import { office } from '@/model/handbook/office'
import type { Inline } from '@/model/handbook/types'
import { open } from '@/phone/navigation'
import { ABOUT, OFFICE } from '@/routes'
import './index.css'

export default function OfficePage() {
  const contact = useContact()
  useShare(() => ({ title: `${office.university}${office.name}：${office.phone}`, path: OFFICE }))

  return (
    <Screen>
      <View className="title" {...asHeading(1)}>
        {office.name}
      </View>
      <View className="note office-university">{office.university}</View>
      <OfficeCard contact={contact} />
      <View className="office-more">
        <View className="button" onClick={contact.saveOffice} {...asButton()}>
          <Icon name="contact" />
          存入通讯录
        </View>
        <View
          className="button"
          onClick={() => {
            contact.copyText(office.address)
          }}
          {...asButton()}
        >
          <Icon name="copy" />
          复制地址
        </View>
      </View>
      <Notes title="来电前请准备" items={office.prepare} onCopy={contact.copyText} />
      <Notes title="怎样找到" items={office.directions} onCopy={contact.copyText} />
      <Notes title="手册没有写，请打电话问" items={office.unknown} onCopy={contact.copyText} />
      <Card spaced>
        <Row
          text="关于这个小程序"
          note="用到的开源软件"
          onOpen={() => {
            open(ABOUT)
          }}
        />
      </Card>
      {contact.sheet}
    </Screen>
  )
}

interface NotesProps {
  title: string
  items: Inline[][]
  onCopy: (text: string) => void
}

function Notes({ title, items, onCopy }: NotesProps) {
  return (
    <View>
      <View className="heading" {...asHeading(2)}>
        {title}
      </View>
      <View className="card padded">
        <Prose blocks={[{ kind: 'list', ordered: false, items }]} onCopy={onCopy} />
      </View>
    </View>
  )
}
