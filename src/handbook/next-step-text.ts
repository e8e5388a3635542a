import type { DeadlineRuleName, GuideName, SymptomName } from './next-step'
import type { NextStep, Office } from './types'

const GUIDE_TITLES: Record<GuideName, string> = {
  'register-and-check-enrolment': '注册学信网账号，查看学籍',
  'credential-by-number': '用证书编号查询学历',
  'own-credential': '登录学信档案查询学历',
  'online-verification': '在线申请学历认证',
  'bind-after-change': '姓名或身份证号变更后绑定学历',
  enlistment: '应征入伍，保留入学资格或学籍',
  correction: '学历信息勘误',
}

const SYMPTOM_TITLES: Record<SymptomName, string> = {
  'enrolment-not-found': '查不到学籍信息',
  'information-wrong': '信息与本人不符',
  'credential-not-found': '查不到学历信息',
  'found-before': '以前能查到，现在查不到',
  'diploma-lost': '学历证书遗失或损坏',
  'identity-changed': '姓名或身份证号变更过',
  'military-service': '应征入伍或退役',
}

const DEADLINE_TITLES: Record<DeadlineRuleName, string> = {
  enrolment: '哪天起能查到学籍',
  diploma: '哪天起能查到学历',
  'military-departure': '入伍前最晚哪天办手续',
  'military-return': '退役后最晚哪天回校',
  verification: '学历认证多久有结果',
  'study-limit': '最长学习年限到哪天',
}

/** A next step in words, with what it leads to. */
export function nextStepText(step: NextStep, office: Office): string {
  if (step.kind === 'call') return `${nextStepTitle(step)}：${office.phone} ${office.contact}`
  if (step.kind === 'map') return `${nextStepTitle(step)}：${office.address}`
  return nextStepTitle(step)
}

/** What the button of a next step says. */
export function nextStepTitle(step: NextStep): string {
  switch (step.kind) {
    case 'call':
      return '拨打电话'
    case 'map':
      return '开始导航'
    case 'guide':
      return `看图解：${GUIDE_TITLES[step.id]}`
    case 'diagnosis':
      return `查原因：${SYMPTOM_TITLES[step.id]}`
    case 'deadline':
      return `算日期：${DEADLINE_TITLES[step.id]}`
  }
}
