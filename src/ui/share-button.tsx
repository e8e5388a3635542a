import type { PropsWithChildren } from 'react'
import { Button } from '@tarojs/components'
import { buttonClass } from './button'

interface ShareButtonProps {
  kind?: 'plain' | 'quiet'
  className?: string
  /** What `useShare` is told to share; the whole page when left out. */
  part?: string
  /** For screen readers, when there is no text. */
  label?: string
}

/** Shares the page to a chat as set by its `useShare`. Renders nothing in browsers, which can't share. */
export function ShareButton({ kind = 'plain', className, part, label, children }: PropsWithChildren<ShareButtonProps>) {
  if (process.env.TARO_ENV === 'h5') return null
  return (
    <Button
      className={buttonClass(kind, className)}
      openType="share"
      {...(part !== undefined && { 'data-part': part })}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </Button>
  )
}
