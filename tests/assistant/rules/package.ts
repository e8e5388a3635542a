/** A small package with an assistant that has nothing wrong with it. */
const APP = {
  pages: ['pages/home/index'],
  lazyCodeLoading: 'requiredComponents',
  subPackages: [{ root: 'skill', independent: true, pages: [] }],
  agent: {
    instruction: 'AGENTS.md',
    skills: [{ name: '手册', description: '查手册', path: 'skill' }],
  },
}

const DECLARED = {
  apis: [
    {
      name: 'look',
      description: '查一查',
      inputSchema: { type: 'object' },
      outputSchema: { type: 'object' },
      _meta: { ui: { componentPath: 'components/found/index', pagePath: '/pages/home/index' } },
    },
  ],
  components: [{ path: 'components/found/index' }],
}

const TEMPLATE = `<!-- <swiper> -->
<view class="card" wx:if="{{found}}">
  <scroll-view scroll-x><text wx:for="{{found.lines}}" class="line">{{item}}</text></scroll-view>
  <image class="picture" src="/a.png" bindload="onLoad" />
  <button class="call" hover-class="pressed" bindtap="onTap" aria-label="{{found.name}}">拨打电话</button>
</view>`

const STYLE = `.card { padding: 4vw; transition: opacity 200ms; }
.card .line, .call.pressed { color: #111; }
@media (prefers-color-scheme: dark) { .card { color: #eee; } }`

export const SOUND: Readonly<Record<string, string>> = {
  'app.json': JSON.stringify(APP),
  'AGENTS.md': '# 手册',
  'skill/SKILL.md': '# 手册\n\n## 触发场景\n- “一”\n- “二”\n- “三”\n\n## 不适用范围\n- “四”\n',
  'skill/mcp.json': JSON.stringify(DECLARED),
  'skill/index.js': 'const { look } = require("./apis/look"); wx.modelContext.registerAPI("look", look)',
  'skill/apis/look.js': 'module.exports = { look }; async function look() { return words.fetch }; const words = {}',
  'skill/components/found/index.js':
    'Component({ data: { found: null }, methods: { onTap() { wx.makePhoneCall({}); this.setData({ found: 1 }) } } })',
  'skill/components/found/index.json': '{ "component": true }',
  'skill/components/found/index.wxml': TEMPLATE,
  'skill/components/found/index.wxss': STYLE,
}
