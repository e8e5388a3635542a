import type { Hit } from '../../../src/model/search'
import type { AnswerContent, PageLink } from '../../shapes'
import { officePage, questionPage } from '../links'
import { officeCall } from '../office-call'

/** An answer with nothing but what every answer has. */
export const plainAnswer = (own: Partial<AnswerContent> & Pick<AnswerContent, 'tier' | 'title'>): AnswerContent => ({
  answer: '',
  choices: [],
  sections: [],
  unsaid: [],
  sources: [],
  next: [],
  related: [],
  page: officePage(),
  office: officeCall(),
  asksOffice: true,
  ...own,
})

/** The pages of hits. */
export const pagesOf = (hits: readonly Hit[]): PageLink[] =>
  hits.map(({ id, part }) => (id === 'office' ? officePage() : questionPage(id, part)))
