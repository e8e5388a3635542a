import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { copy } from '@/phone/clipboard'
import { quietly } from '@/phone/promises'
import { office } from '@/model/handbook/office'
import { callText, type PreparedCall } from '@/model/handbook/prepared-call'
import { Button } from './button'
import { Heading } from './heading'
import { COPY_BY_HAND } from './refusals'
import { ShareButton } from './share-button'
import { Sheet } from './sheet'
import './prose.css'
import './call-sheet.css'

interface CallSheetProps {
  call: PreparedCall
  onCall: () => void
  onCopyNumber: () => void
  onClose: () => void
}

/** What to say on the telephone, in the order in which it is said, and what to have at hand. */
export function CallSheet({ call, onCall, onCopyNumber, onClose }: CallSheetProps) {
  const [refused, setRefused] = useState(false)
  const copyAll = (close: () => void) => {
    quietly(async () => {
      if (await copy(callText(call, office))) close()
      else setRefused(true)
    })
  }
  return (
    <Sheet onClose={onClose}>
      {(close) => (
        <>
          <Heading level={2} look="title">
            打电话前看一眼
          </Heading>
          <View className="note">照着念，二十秒。横线处换成自己的，小程序不问也不存。</View>
          <View className="call-spoken">
            <Said label="我是谁" text={call.who} />
            <Said label="我的事" text={call.saw} />
            <Said label="我想问" text={call.ask} />
          </View>
          {call.isBlank && <View className="note">从问题页或“帮我判断”的结果里打开，话会替你写好。</View>}
          <Items title="还可以问" items={call.more} />
          <Items title="手边准备好" items={call.hand} />
          {refused && <View className="note call-refused">{COPY_BY_HAND}</View>}
          <Button kind="primary" icon="phone" onTap={onCall}>
            拨打{office.phone}
          </Button>
          <Button icon="copy" onTap={onCopyNumber}>
            复制号码
          </Button>
          <Button
            icon="copy"
            onTap={() => {
              copyAll(close)
            }}
          >
            复制这些话
          </Button>
          <ShareButton>发给同学</ShareButton>
          <Button kind="quiet" onTap={close}>
            关闭
          </Button>
        </>
      )}
    </Sheet>
  )
}

function Said({ label, text }: { label: string; text: string }) {
  return (
    <View className="call-said">
      <View className="note">{label}</View>
      <Text userSelect selectable>
        {text}
      </Text>
    </View>
  )
}

function Items({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <View className="call-items">
      <View className="strong">{title}</View>
      <View className="list">
        {items.map((item) => (
          <View key={item} className="item">
            {item}
          </View>
        ))}
      </View>
    </View>
  )
}
