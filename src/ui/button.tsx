import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { asButton } from './a11y'
import { Icon, type IconName } from './icon'
import './button.css'

interface ButtonProps {
  /** `primary` is the screen's one loudest action, `quiet` one that is there for who looks for it. */
  kind?: 'primary' | 'plain' | 'quiet'
  icon?: IconName
  /** For screen readers, where the visible text doesn't say enough. */
  label?: string
  /** Where the button stands: margins and width only. */
  className?: string
  hidden?: boolean
  onTap: () => void
}

/** A button with text and, where it helps, an icon before it. */
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

/** The class names of a button, for WeChat's own that does what only it may: share, open the settings. */
export function buttonClass(kind: 'primary' | 'plain' | 'quiet', className?: string): string {
  return ['button', kind === 'plain' ? undefined : kind, className].filter(Boolean).join(' ')
}
