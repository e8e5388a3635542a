import { analyseCode } from 'miniprogram-ci'
import { quietly } from '../quiet'
import { type Check, messageOf } from './check'

/** Only announces the file of the next line, which names it too. */
const HEADLINE = /(resolve dep|build) failed$/

export const imports: Check = {
  name: '引用都有着落',
  run: async ({ project }) => {
    try {
      const { said } = await quietly(() => analyseCode(project, { silent: false }))
      return { faults: said.warn.filter((line) => !HEADLINE.test(line)).map((line) => `引用落空：${line}`) }
    } catch (error) {
      return { faults: [`分析不下去：${messageOf(error)}`] }
    }
  },
}
