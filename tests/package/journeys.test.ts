import { office } from '@/model/handbook/office'
import { closeBrowser, fail, simulate, type SimulateOptions, type Simulation } from '../../simulator/src'
import { calculator } from '@/model/deadlines/handbook'
import { DIST } from '../../measures/links'

const DIPLOMA = calculator.find('diploma')?.title ?? 'no such rule'

jest.setTimeout(60_000)

afterAll(() => closeBrowser())

/** On the narrowest phone with the largest letters: what a reader came for stands in the first screen. */
describe('without scrolling', () => {
  /** Whether all of the first element with these words is between the page's top and its bottom bar. */
  const isOnScreen = (sim: Simulation, words: string) =>
    sim.frame().evaluate((text) => {
      const has = (element: Element) => element.textContent?.includes(text) === true
      const smallest = [...document.body.querySelectorAll('*')].find(
        (element) => has(element) && ![...element.children].some(has),
      )
      const { top, bottom, height } = smallest?.getBoundingClientRect() ?? new DOMRect()
      const end = document.querySelector('.bottom-bar')?.getBoundingClientRect().top ?? window.innerHeight
      return height > 0 && top >= 0 && bottom <= end
    }, words)

  it.each([['毕业证丢了', /学历证书怎么发，丢了怎么办/, '申请办理学历证明书']])(
    'a student who types %s reads the answer two taps from the home page',
    async (typed, hit, answer) => {
      const sim = await simulate({ dist: DIST, view: 'browser', device: { width: 320, fontSize: 23.8 } })
      await sim.open()
      await sim.tap({ role: 'button', text: /搜一搜/ })
      await sim.type({ role: 'textbox' }, typed)
      expect(await isOnScreen(sim, answer)).toBe(true)
      await sim.tap({ role: 'button', text: hit })
      expect(await isOnScreen(sim, answer)).toBe(true)
      await sim.close()
    },
  )
})

/** What students do, by real taps on the built package: first through its node tree, then in a browser. */
describe.each(['tree', 'browser'] as const)('in the %s', (view) => {
  const phone = (options: Partial<SimulateOptions> = {}) => simulate({ dist: DIST, view, ...options })

  it('a student finds an answer in two taps, unfolds the basis, and comes back', async () => {
    const sim = await phone()
    await sim.open()
    await sim.tap('参军')
    await sim.tap({ role: 'button', text: /参军入伍，学籍怎么办/ })
    expect(sim.page().route).toBe('pages/question/index')
    expect(await sim.text()).toContain('新生办保留入学资格')

    const fold = { role: 'button', name: '《普通高等学校学生管理规定》' }
    expect(await sim.attribute(fold, 'aria-expanded')).toBe('false')
    await sim.tap(fold)
    expect(await sim.attribute(fold, 'aria-expanded')).toBe('true')
    expect(await sim.text()).toContain('学校应当保留其入学资格或者学籍至退役后2年')

    await sim.back()
    expect(sim.page().route).toBe('pages/home/index')
    await sim.close()
  })

  it('a student calls, cancels, and calls again', async () => {
    const sim = await phone({
      wx: { makePhoneCall: [fail('makePhoneCall:fail cancel'), { answer: 'ok', result: {} }] },
    })
    await sim.open('pages/question/index?number=2')
    await sim.tap({ role: 'button', name: '拨打电话' })
    expect(await sim.text()).toContain('没有拨出')
    await sim.tap('关闭')
    await sim.tap({ role: 'button', name: '拨打电话' })
    expect(sim.calls('makePhoneCall').map(({ options }) => options)).toEqual([
      expect.objectContaining({ phoneNumber: office.phone }),
      expect.objectContaining({ phoneNumber: office.phone }),
    ])
    expect(await sim.count({ text: '没能打开拨号' })).toBe(0)
    await sim.close()
  })

  it('a student whose phone cannot call copies the number', async () => {
    const sim = await phone({ wx: { makePhoneCall: fail('makePhoneCall:fail not supported') } })
    await sim.open('pages/office/index')
    await sim.tap('拨打电话')
    expect(await sim.text()).toContain('没能打开拨号')
    await sim.tap({ class: 'primary', text: '复制号码' })
    expect(sim.clipboard).toBe(office.phone)
    await sim.close()
  })

  it('a student copies the number from home in one tap', async () => {
    const sim = await phone()
    await sim.open()
    await sim.tap({ role: 'button', name: '复制号码' })
    expect(sim.clipboard).toBe(office.phone)
    await sim.close()
  })

  it('a student whose enrolment vanished prepares the call where the diagnosis ended', async () => {
    const sim = await phone()
    await sim.open('pages/diagnosis/index?path=found-before.enrolment.unchanged')
    await sim.tap('打电话前看一眼')
    expect(await sim.text()).toContain('请问：')
    await sim.tap({ role: 'button', text: `拨打${office.phone}` })
    expect(sim.calls('makePhoneCall')).toHaveLength(1)
    await sim.close()
  })

  it("a student reports a mistake on WeChat's own form", async () => {
    const sim = await phone()
    await sim.open('pages/about/index')
    await sim.tap('写反馈')
    expect(sim.calls('feedback')).toHaveLength(1)
    await sim.close()
  })

  it('a student is led to the door of the office', async () => {
    const sim = await phone()
    await sim.open('pages/question/index?number=11')
    await sim.tap({ role: 'button', name: '开始导航' })
    expect(sim.calls('openLocation').map(({ options }) => options)).toEqual([
      expect.objectContaining({
        latitude: office.location.latitude,
        longitude: office.location.longitude,
        name: office.location.title,
        address: office.address,
      }),
    ])
    await sim.close()
  })

  it('a student refuses the address book, is shown the settings, and saves the contact after all', async () => {
    const sim = await phone({
      wx: { addPhoneContact: [fail('addPhoneContact:fail auth deny'), { answer: 'ok', result: {} }] },
    })
    await sim.open('pages/office/index')
    await sim.tap('存入通讯录')
    await sim.tap('微信没有存入通讯录的权限')
    expect(await sim.text()).toContain('允许“添加到联系人”')
    await sim.tap('关闭')
    expect(await sim.count({ text: '微信没有存入通讯录的权限' })).toBe(0)
    await sim.tap('存入通讯录')
    expect(sim.calls('addPhoneContact')).toHaveLength(2)
    expect(await sim.count({ text: '微信没有存入通讯录的权限' })).toBe(0)
    await sim.close()
  })

  it("a student copies a form's name by tapping it", async () => {
    const sim = await phone()
    await sim.open('pages/question/index?number=5')
    await sim.tap('在校研究生')
    await sim.tap({ role: 'button', name: '复制《长春理工大学研究生保留学籍申请表》' })
    expect(sim.clipboard).toBe('《长春理工大学研究生保留学籍申请表》')
    await sim.close()
  })

  it('a student with an old link finds the way home', async () => {
    const sim = await phone()
    await sim.open('pages/question/index?number=99')
    expect(await sim.text()).toContain('这个链接里的问题找不到')
    await sim.tap('回首页看全部问题')
    expect(sim.page().route).toBe('pages/home/index')
    await sim.close()
  })

  it('a graduate computes when the credential can be queried, and adds it to the calendar', async () => {
    const sim = await phone()
    await sim.open()
    await sim.switchTab('日期')
    await sim.tap(DIPLOMA)
    await sim.tap({ role: 'button', name: /请选择/ })
    await sim.choose('2049-06-30')
    expect(await sim.text()).toContain('2049年6月30日')
    await sim.tap({ role: 'button', name: '把“登录学信网查学历”加到日历' })
    await sim.tap(/^前一天提醒/)
    expect(sim.calls('addPhoneCalendar')).toMatchObject([
      { options: { title: '登录学信网查学历', alarmOffset: 86_400 } },
    ])
    await sim.close()
  })

  it('a graduate searches in her own words, and is told when the handbook has no answer', async () => {
    const sim = await phone()
    await sim.open()
    await sim.tap({ role: 'button', text: /搜一搜/ })
    await sim.type({ role: 'textbox' }, '毕业证丢了')
    await sim.tap({ role: 'button', text: /学历证书怎么发，丢了怎么办/ })
    expect(sim.page()).toMatchObject({ route: 'pages/question/index', query: { number: '6', part: 'lost' } })
    await sim.back()
    await sim.type({ role: 'textbox' }, '食堂')
    expect(await sim.text()).toContain('手册里没有')
    await sim.close()
  })

  it('a graduate of 1998 answers two questions and knows what to do', async () => {
    const sim = await phone()
    await sim.open()
    await sim.tap({ role: 'button', text: /帮我判断/ })
    await sim.tap('查不到学历')
    await sim.tap('2000届及以前')
    await sim.tap('没有')
    expect(await sim.text()).toContain('申请学历认证电子报告')
    await sim.close()
  })

  it('a newcomer walks a guide, stops, and goes on where she stopped another day', async () => {
    const sim = await phone()
    await sim.open()
    await sim.switchTab('图解')
    await sim.tap({ role: 'button', text: /注册学信网账号，查看学籍/ })
    await sim.tap('开始')
    expect(await sim.text()).toContain('把它粘贴到搜索框①里')
    await sim.tap({ role: 'button', name: '这一步做完了' })
    await sim.tap('下一步')
    await sim.tap('下一步')
    expect(await sim.text()).toContain('第 3 步，共 7 步')
    await sim.swipe({ role: 'img', name: /^示意图/ }, 'right')
    expect(await sim.text()).toContain('第 2 步，共 7 步')
    await sim.swipe({ role: 'img', name: /^示意图/ }, 'left')

    await sim.open()
    await sim.switchTab('图解')
    expect(await sim.text()).toContain('已完成 1 步，共 7 步')
    await sim.switchTab('首页')
    await sim.tap({ role: 'button', text: /接着看：注册学信网账号，查看学籍/ })
    expect(sim.page()).toMatchObject({ query: { step: 'phone' } })
    expect(await sim.text()).toContain('填手机号和密码')
    await sim.tap('我卡住了')
    await sim.tap('拨打电话')
    expect(sim.calls('makePhoneCall')).toHaveLength(1)
    await sim.close()
  })

  it('a newcomer at the end of a guide finds an entry wrong, and learns who mends it', async () => {
    const sim = await phone()
    await sim.open('pages/guides/walk/step/index?guide=register-and-check-enrolment&step=compare')
    await sim.tap({ role: 'button', name: '这一步做完了' })
    await sim.swipe({ role: 'img', name: /^示意图/ }, 'left')
    expect(await sim.text()).toContain('打了勾的 1 步，共 7 步')
    await sim.tap('每一步都做完了')
    expect(await sim.text()).toContain('全部做完了')
    await sim.tap('帮我判断：信息与本人不符')
    expect(sim.page()).toMatchObject({ route: 'pages/diagnosis/index', query: { path: 'information-wrong' } })
    await sim.close()
  })

  it('a newcomer rehearses the whole registration by taps alone', async () => {
    const sim = await phone()
    const steps: [step: string, controls: RegExp[], outcome: string][] = [
      ['follow', [/^学信网/, /^关注/], '推送消息'],
      ['enter', [/^学信档案/], '简项注册'],
      ['phone', [/^手机号/, /^短信验证码/, /^密码$/, /^密码确认/], '示例密码确认'],
      ['identity', [/^姓名/, /^证件类型/, /^证件号码/], '示例证件号码'],
      ['submit', [/^我已阅读并同意/, /^立即注册/], '高等教育信息'],
      ['open-enrolment', [/^学籍/], '学籍状态'],
      ['compare', [/^姓名/], '练完了。'],
    ]
    for (const [step, controls, outcome] of steps) {
      await sim.open(`pages/guides/walk/step/index?guide=register-and-check-enrolment&step=${step}`)
      expect(await sim.count({ text: /^练完了/ })).toBe(0)
      for (const text of controls) await sim.tap({ class: 'marked', text })
      expect(await sim.text()).toContain(outcome)
      expect(await sim.text()).toContain('练完了。')
    }
    sim.assertClean()
    await sim.close()
  })

  it('a newcomer who taps beside the mark is nudged towards it', async () => {
    const sim = await phone()
    await sim.open('pages/guides/walk/step/index?guide=register-and-check-enrolment&step=phone')
    await sim.tap('实名认证_学信网')
    expect(await sim.attribute({ class: 'marked', text: /^手机号/ }, 'class')).toContain('nudge')
    expect(await sim.text()).not.toContain('示例手机号')
    await sim.close()
  })

  it('a reader whose phone is full is told so, and walks on', async () => {
    const sim = await phone({ wx: { setStorageSync: fail('setStorageSync:fail exceed storage max size 10Mb') } })
    await sim.open('pages/guides/walk/guide/index?guide=own-credential')
    await sim.tap({ role: 'button', name: '第 1 步做完了' })
    expect(await sim.text()).toContain('已完成 1 步')
    expect(await sim.attribute({ text: /这部手机现在存不下进度/ }, 'class')).not.toContain('hidden')
    await sim.close()
  })

  it('a recruit ticks his papers and copies the list', async () => {
    const sim = await phone()
    await sim.open()
    await sim.switchTab('图解')
    await sim.tap({ role: 'button', text: /参军入伍，保留资格或学籍/ })
    await sim.tap('在校研究生')
    await sim.tap({ role: 'button', text: /入伍前办手续，带什么/ })
    await sim.tap({ role: 'button', name: '备好了：入伍通知书' })
    expect(await sim.attribute({ role: 'button', name: '备好了：入伍通知书' }, 'aria-pressed')).toBe('true')
    await sim.tap('复制清单')
    expect(sim.clipboard).toContain('□ 《长春理工大学研究生保留学籍申请表》')
    await sim.close()
  })

  it('a recruit ticks a paper where he reads of it, and finds it ticked on the checklist', async () => {
    const sim = await phone()
    const paper = { role: 'button', name: '备好了：入伍通知书' }
    await sim.open('pages/question/index?number=5')
    await sim.tap('在校研究生')
    await sim.tap(paper)
    await sim.open('pages/guides/walk/checklist/index?list=enlistment')
    expect(await sim.attribute(paper, 'aria-pressed')).toBe('true')
    await sim.close()
  })

  it('a step sent to Moments is read without a tap', async () => {
    const sim = await phone({ scene: 1154 })
    await sim.open('pages/guides/walk/step/index?guide=own-credential&step=open-credential')
    expect(await sim.text()).toContain('【高等教育信息】')
    await sim.close()
  })

  it('a student switches tabs, and each keeps its place', async () => {
    const sim = await phone()
    await sim.open()
    await sim.tap('新生')
    await sim.switchTab('联系')
    expect(await sim.text()).toContain('来电前请准备')
    await sim.switchTab('首页')
    expect(await sim.attribute({ role: 'button', text: '新生' }, 'aria-pressed')).toBe('true')
    await sim.close()
  })

  it('a reader in Moments sees the answer without a tap', async () => {
    const sim = await phone({ scene: 1154 })
    await sim.open('pages/question/index?number=9')
    expect(await sim.text()).toContain('2001届')
    await sim.close()
  })
})
