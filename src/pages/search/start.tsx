import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { Card } from '@/ui/card'
import { asButton } from '@/ui/a11y'
import { Icon } from '@/ui/icon'
import { findStage } from '@/model/handbook/outline'
import { suggestions } from '@/model/handbook/suggestions'
import type { History } from './history'
import './start.css'

interface StartProps {
  history: History
  onSearch: (text: string) => void
}

/** Shown before anything is typed: recent searches and suggestions. */
export function Start({ history, onSearch }: StartProps) {
  return (
    <View>
      <View className={history.texts.length > 0 ? '' : 'hidden'}>
        <View className="history-head">
          <Heading level={2}>最近搜过</Heading>
          <View className="text-button" onClick={history.clear} {...asButton()}>
            清除搜索记录
          </View>
        </View>
        <Card>
          {history.texts.map((text) => (
            <View key={text} className="past-search">
              <View
                className="past-text"
                onClick={() => {
                  onSearch(text)
                }}
                {...asButton()}
              >
                {text}
              </View>
              <View
                className="small-button"
                onClick={() => {
                  history.remove(text)
                }}
                {...asButton(`删除“${text}”`)}
              >
                <Icon name="close" />
              </View>
            </View>
          ))}
        </Card>
        <View className="note kept">搜过的内容只留在这台手机上。</View>
      </View>

      {suggestions.stages.length > 0 && (
        <View>
          <Heading level={2}>常有人问</Heading>
          <Card padded>
            {suggestions.stages.map(({ stage, texts }) => (
              <View key={stage} className="suggestion">
                <View className="note">{findStage(stage)?.title}</View>
                <View className="chips">
                  {texts.map((text) => (
                    <View
                      key={text}
                      className="chip"
                      onClick={() => {
                        onSearch(text)
                      }}
                      {...asButton()}
                    >
                      {text}
                    </View>
                  ))}
                </View>
              </View>
            ))}
          </Card>
        </View>
      )}
    </View>
  )
}
