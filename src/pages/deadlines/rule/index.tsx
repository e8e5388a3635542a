import { useState } from 'react'
import { Heading } from '@/ui/heading'
import { NextBar } from '@/ui/next-bar'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { UnknownLink } from '@/ui/unknown-link'
import { useContact } from '@/ui/use-contact'
import { calculate, fill, readInputs, type WordedRule } from '@/model/deadlines'
import { calculator } from '@/model/deadlines/handbook'
import { inputText } from '@/model/deadlines/input-text'
import { callFromRule } from '@/model/handbook/call-contexts'
import { useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { deadlineLink, DEADLINES, sharedDeadlineLink } from '@/routes'
import { acceptable, type Texts } from '@/ui/kept-dates'
import { InputForm } from './input-form'
import { ResultView } from './result'
import { TheirInputs } from './their-inputs'
import { useInputs } from './use-inputs'
import { useToday } from './use-today'
import './index.css'

function RulePage() {
  const { rule: id = '', shared, ...given } = useParams()
  const rule = calculator.find(id)
  return rule ? (
    <RuleScreen rule={rule} given={acceptable(rule, given)} isShared={shared !== undefined} />
  ) : (
    <UnknownLink
      title="这个链接里的计算找不到"
      lead="可能是链接旧了，或者没有复制完整。能算的日期都列在“日期”里。"
      button="看看能算哪些日期"
      url={DEADLINES}
    />
  )
}

export default withRescue(RulePage)

/** What to say on the telephone, with what was entered. */
function sayOf({ inputs, say }: WordedRule, raw: Texts): Pick<WordedRule, 'say'> {
  if (say === undefined) return {}
  const entered = inputs.map((input): [string, string] => [input.id, inputText(input, raw[input.id] ?? '') || '______'])
  return { say: fill(say, Object.fromEntries(entered), {}) }
}

interface RuleScreenProps {
  rule: WordedRule
  given: Texts
  isShared: boolean
}

function RuleScreen({ rule, given, isShared }: RuleScreenProps) {
  const { today, turned } = useToday()
  const inputs = useInputs(rule, isShared ? {} : given, today)
  const [theirs, setTheirs] = useState(isShared && Object.keys(given).length > 0 ? given : undefined)
  const raw = theirs ?? inputs.raw
  const contact = useContact(callFromRule({ ...rule, ...sayOf(rule, raw) }))
  const read = readInputs(rule, raw)
  const result = read.ok ? calculate(rule, read.values, today) : undefined
  useShare(() =>
    result
      ? { title: result.headline, path: sharedDeadlineLink(rule.id, raw) }
      : { title: rule.title, path: deadlineLink(rule.id) },
  )

  return (
    <Screen withBar>
      <Heading level={1}>{rule.title}</Heading>
      {theirs ? (
        <TheirInputs
          rule={rule}
          texts={theirs}
          onOwn={() => {
            setTheirs(undefined)
          }}
        />
      ) : (
        <InputForm rule={rule} inputs={inputs} errors={read.ok ? [] : read.errors} />
      )}
      {read.ok && result && (
        <ResultView rule={rule} result={result} values={read.values} today={today} turned={turned} contact={contact} />
      )}
      <NextBar contact={contact} />
      {contact.sheet}
    </Screen>
  )
}
