import { useState, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { asDisclosure } from './a11y'
import './fold.css'

interface FoldProps {
  title: string
}

/** A card whose content expands. Content is rendered when first opened, so it costs nothing on the first screen. */
export function Fold({ title, children }: PropsWithChildren<FoldProps>) {
  const [open, setOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  const toggle = () => {
    setOpen((now) => !now)
    setWasOpened(true)
  }
  return (
    <View className={open ? 'card fold open' : 'card fold'}>
      <View className="fold-head" onClick={toggle} {...asDisclosure(open)}>
        {title}
      </View>
      <View className="fold-body">{wasOpened && children}</View>
    </View>
  )
}
