import { useState } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Screen } from '@/ui/screen'
import type { DiagnosisPath, Node } from '@/model/diagnosis'
import { answerToday } from '@/model/diagnosis/answer-today'
import { chinaToday, formatDay } from '@/model/deadlines'
import { Choices } from './choices'
import { symptomOf, Trail } from './trail'
import { Ways } from './ways'

interface AskScreenProps {
  path: DiagnosisPath
  node: Node
  onGo: (path: DiagnosisPath) => void
}

/** One question, how to find the answer, and the answers as large buttons. */
export function AskScreen({ path, node, onGo }: AskScreenProps) {
  const [now] = useState(Date.now)
  const known = node.deadline && answerToday(node.deadline, now)
  return (
    <Screen>
      <View className="note">{symptomOf(path)}</View>
      <Heading level={1}>{node.question}</Heading>
      {node.help !== undefined && <View className="help">{node.help}</View>}
      {known !== undefined && <View className="help">{`今天是${formatDay(chinaToday(now))}。${known}。`}</View>}
      <Choices
        choices={node.answers}
        onChoose={(id) => {
          onGo([...path, id])
        }}
      />
      <Ways path={path} onGo={onGo} />
      <Trail path={path} onGo={onGo} />
    </Screen>
  )
}
