import { View } from '@tarojs/components'
import { openTab } from '@/phone/navigation'
import { app } from '@/model/handbook/app'
import { OFFICE } from '@/routes'
import { asButton, asHeading } from './a11y'
import { Screen } from './screen'
import './button.css'
import './unknown-link.css'

interface UnknownLinkProps {
  title: string
  lead: string
  /** The label of the button that leads to the tab at `url`. */
  button: string
  url: string
}

/** For an old or mistyped link: says what happened and leads on. */
export function UnknownLink({ title, lead, button, url }: UnknownLinkProps) {
  return (
    <Screen>
      <View className="unknown">
        <View className="title" {...asHeading(1)}>
          {title}
        </View>
        <View>{lead}</View>
        <View
          className="button primary"
          onClick={() => {
            openTab(url)
          }}
          {...asButton()}
        >
          {button}
        </View>
        <View
          className="button"
          onClick={() => {
            openTab(OFFICE)
          }}
          {...asButton()}
        >
          联系{app.office}
        </View>
      </View>
    </Screen>
  )
}
