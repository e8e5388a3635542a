import { useState, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { asDisclosure } from './a11y'
import './fold.css'

interface FoldProps {
  title: string
  initiallyOpen?: boolean
}

/** A card whose content unfolds. What was never opened is never rendered: it costs nothing on the first screen. */
export function Fold({ title, initiallyOpen = false, children }: PropsWithChildren<FoldProps>) {
  const [open, setOpen] = useState(initiallyOpen)
  const [wasOpened, setWasOpened] = useState(initiallyOpen)
  const toggle = () => {
    setOpen(!open)
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
