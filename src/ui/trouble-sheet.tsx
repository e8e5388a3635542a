import { useState } from 'react'
import { Button as WechatButton, Text, View } from '@tarojs/components'
import { Button, buttonClass } from './button'
import { copy } from '@/phone/clipboard'
import { quietly } from '@/phone/promises'
import { office } from '@/model/handbook/office'
import { Sheet } from './sheet'
import './trouble-sheet.css'

/** What the phone could not do. */
export type Trouble =
  | { kind: 'call' }
  | { kind: 'map' }
  | { kind: 'contact'; denied: boolean }
  | { kind: 'calendar'; denied: boolean; text: string }
  | { kind: 'copy'; text: string }

interface Remedy {
  title: string
  /** What to copy, or to read off the screen. */
  text: string
  hint: string
  copyLabel: string
}

const COPY_BY_HAND = '复制也没有成功。长按上面的文字，选择“复制”，或者抄下来。'

function remedyFor(trouble: Trouble): Remedy {
  switch (trouble.kind) {
    case 'call':
      return {
        title: '没能打开拨号',
        text: office.phone,
        hint: '可以复制号码，或者用手边的电话拨打。',
        copyLabel: '复制号码',
      }
    case 'map':
      return {
        title: '没能打开地图',
        text: office.address,
        hint: '复制地址，粘贴到你常用的地图应用里查找。',
        copyLabel: '复制地址',
      }
    case 'contact':
      return {
        title: trouble.denied ? '微信没有存入通讯录的权限' : '没能存入通讯录',
        text: office.phone,
        hint: trouble.denied
          ? '打开设置，允许“添加到联系人”，回来再点一次“存入通讯录”。也可以先复制号码。'
          : '可以复制号码，在通讯录里自己新建联系人。',
        copyLabel: '复制号码',
      }
    case 'calendar':
      return {
        title: trouble.denied ? '微信没有使用日历的权限' : '没能打开日历',
        text: trouble.text,
        hint: trouble.denied
          ? '打开设置，允许“添加到日历”，回来再试一次。也可以复制下来，自己记到日历里。'
          : '可以复制下来，自己记到日历或备忘录里。',
        copyLabel: '复制日期和说明',
      }
    case 'copy':
      return { title: '没能复制', text: trouble.text, hint: COPY_BY_HAND, copyLabel: '再复制一次' }
  }
}

interface TroubleSheetProps {
  trouble: Trouble
  onClose: () => void
}

/** The way on when the phone refused: what was wanted, large enough to read out, and a button to copy it. */
export function TroubleSheet({ trouble, onClose }: TroubleSheetProps) {
  const remedy = remedyFor(trouble)
  const denied = 'denied' in trouble && trouble.denied
  const [hint, setHint] = useState(remedy.hint)
  const copyText = (close: () => void) => {
    quietly(async () => {
      if (await copy(remedy.text)) close()
      else setHint(COPY_BY_HAND)
    })
  }
  return (
    <Sheet onClose={onClose}>
      {(close) => (
        <>
          <View className="title">{remedy.title}</View>
          <Text className="trouble-text" userSelect selectable>
            {remedy.text}
          </Text>
          <View className="trouble-hint">{hint}</View>
          {denied && (
            <WechatButton className={buttonClass('primary')} openType="openSetting">
              打开设置
            </WechatButton>
          )}
          <Button
            kind={denied ? 'plain' : 'primary'}
            onTap={() => {
              copyText(close)
            }}
          >
            {remedy.copyLabel}
          </Button>
          <Button kind="quiet" onTap={close}>
            关闭
          </Button>
        </>
      )}
    </Sheet>
  )
}
