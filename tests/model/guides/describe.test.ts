import { describePart } from '@/model/guides/describe'
import type { Part } from '@/model/guides/types'

test.each<[Part, string]>([
  [{ kind: 'search', text: '学信网', mark: 1 }, '标记①，搜索框，写着“学信网”'],
  [{ kind: 'account', text: '学信网' }, '搜索结果“学信网”'],
  [
    { kind: 'account', text: '学信网', note: '公众号', button: '关注', mark: 2 },
    '搜索结果“学信网”（公众号），旁边是标记②，按钮“关注”',
  ],
  [{ kind: 'message', text: '推送消息' }, '“推送消息”'],
  [{ kind: 'message', text: '推送消息', link: '链接网址' }, '“推送消息”，里面有“链接网址”'],
  [{ kind: 'menu', text: '学信档案' }, '底部左下方的“学信档案”'],
  [{ kind: 'field', text: '安全邮箱', value: '选填' }, '栏目“安全邮箱”（选填）'],
  [{ kind: 'field', text: '短信验证码', required: true, button: '免费获取' }, '必填栏“短信验证码”，旁边是“免费获取”'],
  [{ kind: 'check', text: '我已阅读并同意', mark: 1 }, '标记①，勾选框“我已阅读并同意”，勾上'],
  [{ kind: 'check', text: '接收学信网微信消息提醒' }, '勾选框“接收学信网微信消息提醒”'],
  [{ kind: 'button', text: '立即注册', mark: 4 }, '标记④，按钮“立即注册”'],
  [{ kind: 'module', text: '高等教育信息', item: '学籍', mark: 1 }, '模块“高等教育信息”里，标记①，“学籍”'],
  [{ kind: 'link', text: '注册' }, '可以点的“注册”'],
  [{ kind: 'text', text: '人工审核' }, '文字“人工审核”'],
  [{ kind: 'details', labels: ['姓名', '专业'] }, '信息表，项目有姓名、专业'],
  [{ kind: 'stages', labels: ['填写', '提交'], at: 2, mark: 1 }, '步骤1 填写、2 提交，标记①，现在是第2步'],
  [{ kind: 'paper', text: '学历证书' }, '文件“学历证书”'],
])('%j is described as %s', (part, words) => {
  expect(describePart(part)).toBe(words)
})
