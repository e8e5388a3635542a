import { readFileSync } from 'node:fs'
import path from 'node:path'
import guides from '@/generated/guides.json'
import outline from '@/generated/outline.json'

/** The built WeChat package: `npm run build:weapp` makes it. */
export const DIST = path.join(__dirname, '..', 'dist', 'weapp')

export interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  preloadRule: Partial<Record<string, { network: string; packages: string[] }>>
}

export const appConfig = JSON.parse(readFileSync(path.join(DIST, 'app.json'), 'utf8')) as AppConfig

/** A link to every step of every guide, for a reader in the first case that it belongs to. */
export const STEP_LINKS = guides.flatMap(({ id, cases, steps }) =>
  (steps as { id: string; cases?: string[] }[]).map((step) => {
    const situation = step.cases?.[0] ?? (cases as { id: string }[])[0]?.id
    return `pages/guides/walk/step/index?guide=${id}&step=${step.id}${situation === undefined ? '' : `&case=${situation}`}`
  }),
)

/** Links that together show every page in each of its states, but only some of the guides' steps. */
export const LINKS = [
  'pages/home/index',
  'pages/home/index?stage=military',
  ...outline.questions.map(({ number }) => `pages/question/index?number=${String(number)}`),
  'pages/question/index?number=6&part=lost',
  `pages/question/index?number=5&part=${encodeURIComponent('actions.退役以后')}`,
  'pages/question/index?number=8&part=warnings',
  'pages/question/index?number=5&part=unsaid',
  'pages/question/index?number=99',
  'pages/question/index',
  'pages/office/index',
  'pages/guides/index',
  ...guides.map(({ id }) => `pages/guides/walk/guide/index?guide=${id}`),
  'pages/guides/walk/guide/index?guide=enlistment&case=enrolled',
  'pages/guides/walk/step/index?guide=enlistment&step=return-contact',
  'pages/guides/walk/guide/index?guide=none',
  'pages/guides/walk/step/index?guide=register-and-check-enrolment&step=phone',
  'pages/guides/walk/step/index?guide=online-verification&step=apply',
  'pages/guides/walk/step/index?guide=enlistment&step=go-enrolled&case=enrolled',
  ...outline.checklists.map(({ id }) => `pages/guides/walk/checklist/index?list=${id}`),
  'pages/guides/walk/checklist/index?list=enlistment&case=enrolled',
  'pages/guides/walk/checklist/index?list=none',
  'pages/deadlines/index',
  'pages/deadlines/rule/index?rule=enrolment&year=2026',
  'pages/deadlines/rule/index?rule=diploma',
  'pages/deadlines/rule/index?rule=diploma&issued=2025-06-30',
  'pages/deadlines/rule/index?rule=military-departure&status=admitted&departs=2027-03-01',
  'pages/deadlines/rule/index?rule=military-return&status=enrolled&departs=2024-03-01&discharged=2026-09-10',
  'pages/deadlines/rule/index?rule=verification&accepted=2026-01-31',
  'pages/deadlines/rule/index?rule=study-limit&enrolled=2024-09-01&programme=4&maximum=3',
  'pages/deadlines/rule/index?rule=diploma&issued=2027-06-30&shared=1',
  'pages/deadlines/rule/index?rule=none',
  'pages/search/index',
  `pages/search/index?q=${encodeURIComponent('毕业证丢了')}`,
  `pages/search/index?q=${encodeURIComponent('查不到')}`,
  `pages/search/index?q=${encodeURIComponent('食堂')}`,
  'pages/diagnosis/index',
  'pages/diagnosis/index?path=credential-not-found',
  'pages/diagnosis/index?path=military-service.admitted.deputy',
  'pages/diagnosis/index?path=credential-not-found.early.never',
  'pages/diagnosis/index?path=none',
  'pages/about/index',
]
