import { View } from '@tarojs/components'
import { asChoice } from './a11y'
import './tick.css'

interface TickProps {
  /** Label for screen readers. */
  label: string
  ticked: boolean
  onTick: () => void
}

/** A round tick box. */
export function Tick({ label, ticked, onTick }: TickProps) {
  return <View className={ticked ? 'tick ticked' : 'tick'} onClick={onTick} {...asChoice(ticked)} aria-label={label} />
}
