/** The documents that the handbook names, as it names them. */
import type { Basis } from './rule'

/** The handbook itself. */
export const handbook = (question: number): Basis => ({
  document: '长春理工大学研究生学籍学历管理高频事项速查“一本通”',
  question,
})

const cite = (document: string, number: string) => (question: number, article?: string) =>
  article ? { document, number, article, question } : { document, number, question }

/** The Ministry's rules on students. */
export const studentRules = cite('普通高等学校学生管理规定', '教育部令第41号')

/** The Ministry's measures on electronic registration. */
export const registrationMeasures = cite('高等学校学生学籍学历电子注册办法', '教学〔2014〕11号')

/** The university's measures on graduate enrolment. */
export const schoolMeasures = cite('长春理工大学研究生学籍管理办法', '长理工研字〔2020〕33号')
