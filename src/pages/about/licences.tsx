import { View } from '@tarojs/components'
import { Fold } from '@/ui/fold'
import { Heading } from '@/ui/heading'
import licences from './licences.json'

/** Third-party components and their licences. */
export function Licences() {
  return (
    <View>
      <Heading level={2}>用到的开源软件</Heading>
      <View className="note about-lead">这个小程序里有别人公开的程序。按它们的许可证，这里列出作者和许可证原文。</View>
      {licences.map(({ licence, works, text }) => (
        <Fold key={licence} title={`${licence} 许可证`}>
          {works.map(({ names, holder }) => (
            <View key={holder} className="about-work">
              <View className="strong">{names.join('、')}</View>
              <View className="note">{holder}</View>
            </View>
          ))}
          {text.map((paragraph) => (
            <View key={paragraph} className="note about-text">
              {paragraph}
            </View>
          ))}
        </Fold>
      ))}
    </View>
  )
}
