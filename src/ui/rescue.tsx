import { Component, type ComponentType, type PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { openTab } from '@/phone/navigation'
import { app } from '@/model/handbook/app'
import { HOME } from '@/routes'
import { Button } from './button'
import { Heading } from './heading'
import { OfficeCard } from './office-card'
import { useContact } from './use-contact'
import './unknown-link.css'

/** The page; if a fault keeps it from being drawn, the office's number and a way home in its place. */
export function withRescue(Page: ComponentType): ComponentType {
  return function RescuedPage() {
    return (
      <Rescue>
        <Page />
      </Rescue>
    )
  }
}

// Taro has such a boundary around each page, too: it leaves the page blank.
class Rescue extends Component<PropsWithChildren, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Failed onRetry={this.retry} /> : this.props.children
  }

  private readonly retry = () => {
    this.setState({ failed: false })
  }
}

/** Does without `Screen`, where the fault may lie. */
function Failed({ onRetry }: { onRetry: () => void }) {
  const contact = useContact()
  return (
    <View className="screen">
      <View className="unknown">
        <Heading level={1}>这一页出错了</Heading>
        <View className="unknown-lead">可以回首页再试一次，也可以打电话问{app.office}。</View>
        <Button
          kind="primary"
          onTap={() => {
            // Home itself may be what failed.
            onRetry()
            openTab(HOME)
          }}
        >
          回首页
        </Button>
        <OfficeCard contact={contact} />
      </View>
      {contact.sheet}
    </View>
  )
}
