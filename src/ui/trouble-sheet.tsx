import { useState } from 'react'
import { Button as WechatButton, Text, View } from '@tarojs/components'
import { Button, buttonClass } from './button'
import { copy } from '@/phone/clipboard'
import { quietly } from '@/phone/promises'
import { openSystemSettings } from '@/phone/settings'
import { office } from '@/model/handbook/office'
import { CALENDAR, CONTACT, COPY_BY_HAND, explain, SETTINGS_BY_HAND, type Refusal } from './refusals'
import { Sheet } from './sheet'
import './trouble-sheet.css'

/** The action that failed. */
export type Trouble =
  | { kind: 'call'; why: 'cancelled' | 'unavailable' }
  | { kind: 'map' }
  | { kind: 'contact'; why: Refusal }
  | { kind: 'calendar'; why: Refusal; text: string }
  | { kind: 'copy'; text: string }

interface Remedy {
  title: string
  /** The text to copy, or to read off the screen. */
  text: string
  hint: string
  copyLabel: string
}

function remedyFor(trouble: Trouble): Remedy {
  switch (trouble.kind) {
    case 'call':
      return {
        title: trouble.why === 'cancelled' ? '没有拨出' : '没能打开拨号',
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
      return { ...explain(trouble.why, CONTACT), text: office.phone, copyLabel: '复制号码' }
    case 'calendar':
      return { ...explain(trouble.why, CALENDAR), text: trouble.text, copyLabel: '复制日期和说明' }
    case 'copy':
      return { title: '没能复制', text: trouble.text, hint: COPY_BY_HAND, copyLabel: '再复制一次' }
  }
}

interface TroubleSheetProps {
  trouble: Trouble
  onClose: () => void
}

/** Shown when the phone refused: the number, address or text, large enough to read out, and a button to copy it. */
export function TroubleSheet({ trouble, onClose }: TroubleSheetProps) {
  const remedy = remedyFor(trouble)
  const why = 'why' in trouble ? trouble.why : undefined
  const hasSettings = why === 'denied' || why === 'deniedBySystem'
  const [hint, setHint] = useState(remedy.hint)
  const copyText = (close: () => void) => {
    quietly(async () => {
      if (await copy(remedy.text)) close()
      else setHint(COPY_BY_HAND)
    })
  }
  const openSettings = () => {
    quietly(async () => {
      if (!(await openSystemSettings())) setHint(SETTINGS_BY_HAND)
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
          {why === 'deniedBySystem' && (
            <Button kind="primary" onTap={openSettings}>
              打开手机的设置
            </Button>
          )}
          {why === 'denied' && (
            <WechatButton className={buttonClass('primary')} openType="openSetting">
              打开设置
            </WechatButton>
          )}
          <Button
            kind={hasSettings ? 'plain' : 'primary'}
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
