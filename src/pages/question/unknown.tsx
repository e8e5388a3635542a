import { View } from '@tarojs/components'
import { asButton, asHeading } from '@/components/a11y'
import { Screen } from '@/components/screen'
import { openTab } from '@/device/navigation'
import { HOME, OFFICE } from '@/routes'
import '@/components/button.css'

/** For an old or mistyped link: says what happened and leads on. */
export function UnknownQuestion() {
  return (
    <Screen>
      <View className="unknown">
        <View className="title" {...asHeading(1)}>
          这个链接里的问题找不到
        </View>
        <View>可能是链接旧了，或者没有复制完整。手册里的全部问题都在首页。</View>
        <View
          className="button primary"
          onClick={() => {
            openTab(HOME)
          }}
          {...asButton()}
        >
          回首页看全部问题
        </View>
        <View
          className="button"
          onClick={() => {
            openTab(OFFICE)
          }}
          {...asButton()}
        >
          联系学位办
        </View>
      </View>
    </Screen>
  )
}
