import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { useContact } from '@/ui/use-contact'
import { useShare } from '@/phone/share'
import { formatDay, parseDate } from '@/model/deadlines'
import { app } from '@/model/handbook/app'
import { office } from '@/model/handbook/office'
import { ABOUT } from '@/routes'
import { Licences } from './licences'
import { Mistake } from './mistake'
import './index.css'

/** Whose handbook this is and how current, what the app stores, how to report a mistake, and the licences. */
function AboutPage() {
  const contact = useContact({ saw: '手册里我觉得有一处写错了：______', ask: ['以哪个为准'] })
  useShare(() => ({ title: `关于${app.name}`, path: ABOUT }))
  const changed = parseDate(app.changed ?? '')
  return (
    <Screen>
      <Heading level={1}>关于本手册</Heading>
      <Card padded spaced className="about-whose">
        {app.handbook !== undefined && <View className="strong">{app.handbook}</View>}
        <View>
          {office.university}
          {office.name}
        </View>
        <View className="note">
          {[app.edition, changed ? `${formatDay(changed)}改动` : undefined].filter(Boolean).join(' · ')}
        </View>
      </Card>

      <Mistake contact={contact} />

      <Heading level={2}>存什么，不存什么</Heading>
      <Card padded>
        <View>只存在这部手机上：你选的人群、勾过的步骤和材料、填过的日期、最近搜过的话、图解看到哪里。</View>
        <View className="about-next">不用登录，不问姓名和身份证号。除了你自己点的转发和反馈，什么也不发出去。</View>
        <View className="about-next">
          {process.env.TARO_ENV === 'h5' ? '要清空，清除浏览器里这个网址的数据。' : '要清空，在微信里删除这个小程序。'}
        </View>
      </Card>

      <Heading level={2}>下次怎样找到</Heading>
      <Card padded>
        {process.env.TARO_ENV === 'h5'
          ? '把这个网址收藏到浏览器里。'
          : '点右上角的 ···，选“添加到我的小程序”。以后在微信首页往下拉，就能找到。'}
      </Card>

      <Licences />
      {contact.sheet}
    </Screen>
  )
}

export default withRescue(AboutPage)
