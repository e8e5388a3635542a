import { Button as WechatButton, View } from '@tarojs/components'
import { Button, buttonClass } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import type { ContactActions } from '@/ui/use-contact'
import { app } from '@/model/handbook/app'

/** Ways to report a mistake: WeChat's own form, which browsers lack, and a call. */
export function Mistake({ contact }: { contact: ContactActions }) {
  return (
    <View>
      <Heading level={2}>这里写错了</Heading>
      <Card padded>
        <View>
          {process.env.TARO_ENV === 'h5'
            ? `打电话告诉${app.office}哪一页、哪一句。`
            : `用微信的反馈表写给${app.office}，或者打电话：哪一页、哪一句。不要写身份证号。`}
        </View>
        {process.env.TARO_ENV !== 'h5' && (
          <WechatButton className={buttonClass('primary', 'about-button')} openType="feedback">
            写反馈
          </WechatButton>
        )}
        <Button icon="phone" className="about-button" onTap={contact.callOffice}>
          拨打电话
        </Button>
      </Card>
    </View>
  )
}
