import { View } from '@tarojs/components'
import { Row } from '@/ui/row'

interface ChoicesProps {
  choices: readonly { id: string; label: string }[]
  onChoose: (id: string) => void
}

/** The answers, each a large button. */
export function Choices({ choices, onChoose }: ChoicesProps) {
  return (
    <View className="replies">
      {choices.map(({ id, label }) => (
        <Row
          key={id}
          className="card reply"
          onOpen={() => {
            onChoose(id)
          }}
        >
          {label}
        </Row>
      ))}
    </View>
  )
}
