import app from '@/generated/app.json'
import outline from '@/generated/outline.json'

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

/** What stands here when the handbook has something for it. */
function only<Part>(there: boolean, ...parts: Part[]): Part[] {
  return there ? parts : []
}

const HAS_GUIDES = outline.guides.length > 0 || outline.checklists.length > 0
const HAS_DEADLINES = outline.rules.length > 0
const HAS_DIAGNOSIS = 'diagnosis' in outline

const GUIDES = { root: 'pages/guides/walk', pages: ['guide/index', 'step/index', 'checklist/index'] }
const RULE = { root: 'pages/deadlines/rule', pages: ['index'] }
const SEARCH = { root: 'pages/search', pages: ['index'] }
const DIAGNOSIS = { root: 'pages/diagnosis', pages: ['index'] }

const guides = only(HAS_GUIDES, GUIDES)
const rule = only(HAS_DEADLINES, RULE)
const diagnosis = only(HAS_DIAGNOSIS, DIAGNOSIS)

/** Packages that are loaded ahead on a page that leads to them. */
function ahead(...packages: { root: string }[]) {
  return { network: 'all' as const, packages: packages.map(({ root }) => root) }
}

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/question/index',
    ...only(HAS_GUIDES, 'pages/guides/index'),
    ...only(HAS_DEADLINES, 'pages/deadlines/index'),
    'pages/office/index',
  ],
  subPackages: [...guides, ...rule, SEARCH, ...diagnosis],
  preloadRule: {
    'pages/home/index': ahead(SEARCH, ...diagnosis),
    'pages/question/index': ahead(...guides, ...diagnosis, ...rule),
    ...(HAS_GUIDES && { 'pages/guides/index': ahead(GUIDES) }),
    ...(HAS_DEADLINES && { 'pages/deadlines/index': ahead(RULE) }),
  },
  tabBar: {
    color: isWechat ? '@tabText' : '#6b7788',
    selectedColor: isWechat ? '@tabChosen' : '#1f4380',
    backgroundColor: isWechat ? '@tabGround' : '#ffffff',
    borderStyle: 'white',
    list: [
      tab('pages/home/index', '首页', 'home'),
      ...only(HAS_GUIDES, tab('pages/guides/index', '图解', 'book')),
      ...only(HAS_DEADLINES, tab('pages/deadlines/index', '日期', 'calendar')),
      tab('pages/office/index', '联系', 'office'),
    ],
  },
  window: {
    navigationBarTitleText: app.name,
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
