import { View } from '@tarojs/components'
import { AboutRow } from '@/ui/about-row'
import { Heading } from '@/ui/heading'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { OfficeCard } from '@/ui/office-card'
import { Prose } from '@/ui/prose'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { useContact } from '@/ui/use-contact'
import { useShare } from '@/phone/share'
import { office } from '@/model/handbook/office'
import type { Inline } from '@/model/handbook/types'
import { OFFICE } from '@/routes'
import './index.css'

function OfficePage() {
  const contact = useContact()
  useShare(() => ({ title: `${office.university}${office.name}：${office.phone}`, path: OFFICE }))

  return (
    <Screen>
      <Heading level={1}>{office.name}</Heading>
      <View className="note office-university">{office.university}</View>
      <OfficeCard contact={contact} />
      <View className="office-more">
        <Button icon="contact" onTap={contact.saveOffice}>
          存入通讯录
        </Button>
        <Button
          icon="copy"
          onTap={() => {
            contact.copyText(office.address)
          }}
        >
          复制地址
        </Button>
      </View>
      {office.hours ? <Notes title="办公时间" items={[[office.hours]]} onCopy={contact.copyText} /> : null}
      <Notes title="来电前请准备" items={office.prepare} onCopy={contact.copyText} />
      <Notes title="怎样找到" items={office.directions} onCopy={contact.copyText} />
      <Notes title="手册没有写，请打电话问" items={office.unknown} onCopy={contact.copyText} />
      <AboutRow />
      {contact.sheet}
    </Screen>
  )
}

export default withRescue(OfficePage)

interface NotesProps {
  title: string
  items: Inline[][]
  onCopy: (text: string) => void
}

function Notes({ title, items, onCopy }: NotesProps) {
  return (
    <View>
      <Heading level={2}>{title}</Heading>
      <Card padded>
        <Prose blocks={[{ kind: 'list', ordered: false, items }]} onCopy={onCopy} />
      </Card>
    </View>
  )
}
