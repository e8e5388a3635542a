import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { asButton } from './a11y'
import { Icon, type IconName } from './icon'
import './button.css'

interface ButtonProps {
  /** `primary` is the screen's one main action; `quiet` is for minor ones. */
  kind?: 'primary' | 'plain' | 'quiet'
  icon?: IconName
  /** For screen readers, when the visible text isn't enough. */
  label?: string
  /** Positioning only: margins and width. */
  className?: string
  hidden?: boolean
  onTap: () => void
}

/** A button with text and an optional icon before it. */
export function Button({
  kind = 'plain',
  icon,
  label,
  className,
  hidden = false,
  onTap,
  children,
}: PropsWithChildren<ButtonProps>) {
  return (
    <View className={hidden ? 'hidden' : buttonClass(kind, className)} onClick={onTap} {...asButton(label)}>
      {icon && <Icon name={icon} />}
      {children}
    </View>
  )
}

/** The class names of a button, for WeChat's native one, which alone can share or open the settings. */
export function buttonClass(kind: 'primary' | 'plain' | 'quiet', className?: string): string {
  return ['button', kind === 'plain' ? undefined : kind, className].filter(Boolean).join(' ')
}
