import { View } from '@tarojs/components'
import { Heading } from './heading'
import { Button } from './button'
import { openTab } from '@/phone/navigation'
import { app } from '@/model/handbook/app'
import { OFFICE } from '@/routes'
import { Screen } from './screen'
import './unknown-link.css'

interface UnknownLinkProps {
  title: string
  lead: string
  /** The label of the button that leads to the tab at `url`. */
  button: string
  url: string
}

/** For an old or mistyped link: says what happened and offers a way on. */
export function UnknownLink({ title, lead, button, url }: UnknownLinkProps) {
  return (
    <Screen>
      <View className="unknown">
        <Heading level={1}>{title}</Heading>
        <View className="unknown-lead">{lead}</View>
        <Button
          kind="primary"
          onTap={() => {
            openTab(url)
          }}
        >
          {button}
        </Button>
        <Button
          onTap={() => {
            openTab(OFFICE)
          }}
        >
          联系{app.office}
        </Button>
      </View>
    </Screen>
  )
}
