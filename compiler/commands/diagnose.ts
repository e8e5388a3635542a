import { createDiagnosis } from '../../src/model/diagnosis'
import { outcomeText, treeText } from '../diagnosis/words'
import { UsageError, type Command } from './command'
import { CONTENT_OPTION, readHandbook } from './content'

/** A symptom and at most four answers. */
const LONGEST_PATH = 5

export const diagnose: Command = {
  name: 'diagnose',
  usage: 'diagnose [症状 答案…] [--json] [--content 文件夹]',
  summary: '显示“帮我判断”的整棵树；写出症状和答案的代号，显示结论',
  options: { ...CONTENT_OPTION, json: { type: 'boolean' } },
  words: LONGEST_PATH,
  run(invocation) {
    const { diagnosis: tree } = readHandbook(invocation)
    if (!tree) throw new UsageError('内容里没有 diagnosis.yaml。改法：新建它，格式见 src/content/README.md。')
    const { words, has, print } = invocation
    if (words.length === 0) {
      print(has('json') ? JSON.stringify(tree, null, 2) : treeText(tree))
      return
    }
    const diagnosis = createDiagnosis(tree)
    const place = diagnosis.at(words)
    if (!place) {
      const known = words.findIndex((_, index) => !diagnosis.at(words.slice(0, index + 1)))
      const before = diagnosis.at(words.slice(0, known))
      const choices = before?.kind === 'ask' ? before.node.answers : before ? [] : tree.symptoms
      const remedy = choices.length === 0 ? '前面已经有结论，删去它' : `从这些里选：${idsOf(choices)}`
      throw new UsageError(`不认识“${words[known] ?? ''}”。改法：${remedy}。`)
    }
    if (place.kind === 'ask') {
      throw new UsageError(
        `还没有结论，接着要答：${place.node.question}改法：从这些里选：${idsOf(place.node.answers)}。`,
      )
    }
    print(has('json') ? JSON.stringify(place.outcome, null, 2) : outcomeText(place.outcome))
  },
}

function idsOf(choices: readonly { id: string; label: string }[]): string {
  return choices.map(({ id, label }) => `${id}（${label}）`).join('、')
}
