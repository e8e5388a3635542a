import type { PropsWithChildren } from 'react'
import { Button } from '@tarojs/components'
import { buttonClass } from './button'

interface ShareButtonProps {
  kind?: 'plain' | 'quiet'
  className?: string
}

/** Sends the page to a chat, as its `useShare` says. Browsers have no such thing: nothing there. */
export function ShareButton({ kind = 'plain', className, children }: PropsWithChildren<ShareButtonProps>) {
  if (process.env.TARO_ENV === 'h5') return null
  return (
    <Button className={buttonClass(kind, className)} openType="share">
      {children}
    </Button>
  )
}
