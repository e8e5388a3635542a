import { View } from '@tarojs/components'
import type { Part } from '@/model/guides/types'
import { Target } from './target'

/** A part of a drawn screen. It only looks real: nothing in it can be typed into or tapped. */
export function DrawnPart({ part }: { part: Part }) {
  const { kind, mark } = part
  const className = `part part-${kind}`
  switch (kind) {
    case 'search':
    case 'button':
    case 'link':
    case 'text':
      return (
        <Target className={className} mark={mark}>
          {part.text}
        </Target>
      )
    case 'account': {
      const { button } = part
      return (
        <Target className={className} mark={button === undefined ? mark : undefined}>
          <View className="part-main">
            {part.text}
            {part.note !== undefined && <View className="part-note">{part.note}</View>}
          </View>
          {button !== undefined && (
            <Target className="part-small-button" mark={mark}>
              {button}
            </Target>
          )}
        </Target>
      )
    }
    case 'message':
      return (
        <Target className={className} mark={mark}>
          {part.text}
          {part.link !== undefined && <View className="part-underlined">{part.link}</View>}
        </Target>
      )
    case 'menu':
      return (
        <View className={className}>
          <Target className="part-item" mark={mark}>
            {part.text}
          </Target>
          <Blanks />
        </View>
      )
    case 'field':
      return (
        <Target className={className} mark={mark}>
          <View className={part.required ? 'required' : ''}>{part.text}</View>
          <View className="part-value">{part.value}</View>
          {part.button !== undefined && <View className="part-small-button">{part.button}</View>}
        </Target>
      )
    case 'check':
      return (
        <Target className={className} mark={mark}>
          <View className={mark === undefined ? 'part-box' : 'part-box ticked'} />
          {part.text}
        </Target>
      )
    case 'module':
      return (
        <View className={className}>
          <View className="part-heading">{part.text}</View>
          <Target className="part-item" mark={mark}>
            {part.item}
          </Target>
          <Blanks />
        </View>
      )
    case 'details':
      return (
        <Target className={className} mark={mark}>
          {part.labels.map((label) => (
            <View key={label} className="part-detail">
              {label}
            </View>
          ))}
        </Target>
      )
    case 'stages':
      return (
        <View className={className}>
          {part.labels.map((label, index) => {
            const now = index + 1 === part.at
            return (
              <Target key={label} className={now ? 'part-stage now' : 'part-stage'} mark={now ? mark : undefined}>
                {index + 1} {label}
              </Target>
            )
          })}
        </View>
      )
    case 'paper':
      return (
        <Target className={className} mark={mark}>
          <View className="part-heading">{part.text}</View>
          <Blanks />
        </Target>
      )
  }
}

/** Placeholders for irrelevant items. */
function Blanks() {
  return [0, 1].map((index) => <View key={index} className="part-blank" />)
}
