import { View } from '@tarojs/components'
import { asButton } from '@/ui/a11y'
import '@/ui/icon.css'
import '@/ui/row.css'

interface ChoicesProps {
  choices: readonly { id: string; label: string }[]
  onChoose: (id: string) => void
}

/** Answers to tap, each a large button of its own. */
export function Choices({ choices, onChoose }: ChoicesProps) {
  return (
    <View className="choices">
      {choices.map(({ id, label }) => (
        <View
          key={id}
          className="card row choice"
          onClick={() => {
            onChoose(id)
          }}
          {...asButton()}
        >
          {label}
        </View>
      ))}
    </View>
  )
}
