import app from '@/generated/app.json'
import outline from '@/generated/outline.json'

const ICONS = 'ui/icons/tab'
const isWechat = process.env.TARO_ENV === 'weapp'

/** What stands here when the handbook has something for it. */
function only<Part>(there: boolean, ...parts: Part[]): Part[] {
  return there ? parts : []
}

const HAS_GUIDES = outline.guides.length > 0 || outline.checklists.length > 0
const HAS_DEADLINES = outline.deadlines.length > 0
const HAS_DIAGNOSIS = 'diagnosis' in outline

const pages = [
  'pages/home/index',
  'pages/question/index',
  ...only(HAS_GUIDES, 'pages/guides/index'),
  ...only(HAS_DEADLINES, 'pages/deadlines/index'),
  'pages/office/index',
]

const subPackages = [
  ...only(HAS_GUIDES, { root: 'pages/guides/walk', pages: ['guide/index', 'step/index', 'checklist/index'] }),
  ...only(HAS_DEADLINES, { root: 'pages/deadlines/rule', pages: ['index'] }),
  { root: 'pages/search', pages: ['index'] },
  ...only(HAS_DIAGNOSIS, { root: 'pages/diagnosis', pages: ['index'] }),
  { root: 'pages/about', pages: ['index'] },
]

/** Whichever page a link opens first: from then on everything opens without a network. */
function preloadAll() {
  const roots = subPackages.map(({ root }) => root)
  const rule = (own?: string) => ({ network: 'all' as const, packages: roots.filter((root) => root !== own) })
  return Object.fromEntries([
    ...pages.map((page) => [page, rule()] as const),
    ...subPackages.flatMap(({ root, pages }) => pages.map((page) => [`${root}/${page}`, rule(root)] as const)),
  ])
}

/** Of `theme.json`, where Taro's types expect a colour. */
const TAB_BORDER = '@tabBorder' as string as 'white'

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
  pages,
  subPackages,
  preloadRule: preloadAll(),
  tabBar: {
    color: isWechat ? '@tabText' : '#6b7788',
    selectedColor: isWechat ? '@tabChosen' : '#1f4380',
    backgroundColor: isWechat ? '@tabGround' : '#ffffff',
    borderStyle: isWechat ? TAB_BORDER : 'white',
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
