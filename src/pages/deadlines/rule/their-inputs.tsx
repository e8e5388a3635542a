import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import type { WordedRule } from '@/model/deadlines'
import { inputText } from '@/model/deadlines/input-text'
import type { Texts } from '@/ui/kept-dates'

interface TheirInputsProps {
  rule: WordedRule
  texts: Texts
  /** Told when readers want to enter their own. */
  onOwn: () => void
}

/** What somebody else entered, who sent the result: to be read, not changed. */
export function TheirInputs({ rule, texts, onOwn }: TheirInputsProps) {
  return (
    <Card padded className="inputs">
      <View className="strong">同学的日期</View>
      {rule.inputs.map((input) => {
        const text = inputText(input, texts[input.id] ?? '')
        return text === '' ? null : <View key={input.id}>{`${input.label}：${text}`}</View>
      })}
      <Button className="own-dates" onTap={onOwn}>
        算我自己的
      </Button>
    </Card>
  )
}
