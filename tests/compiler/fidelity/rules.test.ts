import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { checkFile, readAuthority } from '../../../compiler/fidelity/check'
import { readContentTexts } from '../../../compiler/fidelity/folder'
import { Problems, type Problem } from '../../../compiler/problems'

const SOURCE = path.join(__dirname, '../../../src')
const RULES = path.join(SOURCE, 'model/deadlines/rules')
const authority = readAuthority(readContentTexts(path.join(SOURCE, 'content')), new Problems())

/** The Chinese in a script, a piece a line; what code inserts is a box. */
function sentencesOf(script: string): string[] {
  const file = ts.createSourceFile('rule.ts', script, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    else if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{inserted}'))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.filter((text) => /[\u4e00-\u9fff]/.test(text))
}

function problemsIn(script: string): Problem[] {
  const problems = new Problems()
  const text = `texts: ${JSON.stringify(sentencesOf(script))}\n`
  if (authority) checkFile({ path: 'deadlines/rule.yaml', text }, authority, problems)
  return problems.sorted()
}

/** What the rules state although the handbook does not. */
const OWN: Readonly<Record<string, string>> = {
  第1年: '“第2年”的读法：退役当年算第1年，文中写明',
  第3年: '两年不等于还有第3次新生入学期间',
  '2月28日': '2月29日退役的，满两年的那一天',
  '2月29日': '同上',
  半年: '学制带半年的，请直接问学位办',
  15: '能填的最大年数，不是手册的',
}
const isOwn = ({ message }: Problem) => Object.keys(OWN).some((fact) => message.includes(`没有“${fact}”`))

describe.each(readdirSync(RULES))('the sentences of %s', (file) => {
  const script = readFileSync(path.join(RULES, file), 'utf8')

  test('state what the handbook states', () => {
    expect(problemsIn(script).filter((problem) => !isOwn(problem))).toEqual([])
  })
})

test('none of the exceptions is left over', () => {
  const all = readdirSync(RULES).flatMap((file) => problemsIn(readFileSync(path.join(RULES, file), 'utf8')))
  expect(Object.keys(OWN).filter((fact) => !all.some(({ message }) => message.includes(`没有“${fact}”`)))).toEqual([])
})

test('a fee in a rule is refused', () => {
  const script = readFileSync(path.join(RULES, 'military-departure.ts'), 'utf8')
  const [problem] = problemsIn(script.replace('先打电话。', '先打电话，工本费200元。'))
  expect(problem?.message).toContain('“200元”是金额，没有学位办的答复')
})
