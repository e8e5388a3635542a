import { View } from '@tarojs/components'
import { asChoice } from '@/ui/a11y'

interface TickProps {
  /** What is ticked, for who can't see what stands beside it. */
  label: string
  ticked: boolean
  onTick: () => void
}

/** A round box to tick. */
export function Tick({ label, ticked, onTick }: TickProps) {
  return <View className={ticked ? 'tick ticked' : 'tick'} onClick={onTick} {...asChoice(ticked)} aria-label={label} />
}
