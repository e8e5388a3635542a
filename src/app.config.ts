const ICONS = 'ui/icons/tab'
const isWechat = process.env.TARO_ENV === 'weapp'

/** WeChat takes the icon of the chosen tab from `theme.json`, to suit its light and dark bars. */
function tab(pagePath: string, text: string, icon: string) {
  return {
    pagePath,
    text,
    iconPath: `${ICONS}/${icon}.png`,
    selectedIconPath: isWechat ? `@${icon}Chosen` : `${ICONS}/${icon}-chosen.png`,
  }
}

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/question/index',
    'pages/guides/index',
    'pages/deadlines/index',
    'pages/office/index',
  ],
  subPackages: [
    { root: 'pages/guides/walk', pages: ['guide/index', 'step/index', 'checklist/index'] },
    { root: 'pages/deadlines/rule', pages: ['index'] },
    { root: 'pages/search', pages: ['index'] },
    { root: 'pages/diagnosis', pages: ['index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/search', 'pages/diagnosis'] },
    'pages/question/index': {
      network: 'all',
      packages: ['pages/guides/walk', 'pages/diagnosis', 'pages/deadlines/rule'],
    },
    'pages/guides/index': { network: 'all', packages: ['pages/guides/walk'] },
    'pages/deadlines/index': { network: 'all', packages: ['pages/deadlines/rule'] },
  },
  tabBar: {
    color: isWechat ? '@tabText' : '#6b7788',
    selectedColor: isWechat ? '@tabChosen' : '#1f4380',
    backgroundColor: isWechat ? '@tabGround' : '#ffffff',
    borderStyle: 'white',
    list: [
      tab('pages/home/index', '首页', 'home'),
      tab('pages/guides/index', '图解', 'book'),
      tab('pages/deadlines/index', '日期', 'calendar'),
      tab('pages/office/index', '联系', 'office'),
    ],
  },
  window: {
    navigationBarTitleText: '学籍学历一本通',
    navigationBarBackgroundColor: isWechat ? '@ground' : '#f3f5f9',
    navigationBarTextStyle: isWechat ? '@navigationText' : 'black',
    backgroundColor: isWechat ? '@ground' : '#f3f5f9',
    backgroundColorContent: isWechat ? '@ground' : '#f3f5f9',
    backgroundTextStyle: isWechat ? '@loadingText' : 'dark',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true,
})
