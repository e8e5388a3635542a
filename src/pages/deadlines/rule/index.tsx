import { Heading } from '@/ui/heading'
import { OfficeBar } from '@/ui/office-bar'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { UnknownLink } from '@/ui/unknown-link'
import { useContact } from '@/ui/use-contact'
import { calculate, readInputs, type WordedRule } from '@/model/deadlines'
import { calculator } from '@/model/deadlines/handbook'
import { useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { deadlineLink, DEADLINES } from '@/routes'
import { InputForm } from './input-form'
import { ResultView } from './result'
import { useInputs } from './use-inputs'
import { useToday } from './use-today'
import './index.css'

function RulePage() {
  const { rule: id = '', ...given } = useParams()
  const rule = calculator.find(id)
  return rule ? (
    <RuleScreen rule={rule} given={given} />
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

function RuleScreen({ rule, given }: { rule: WordedRule; given: Partial<Record<string, string>> }) {
  const { today, turned } = useToday()
  const inputs = useInputs(rule, given, today)
  const contact = useContact()
  useShare(() => ({ title: rule.title, path: deadlineLink(rule.id, inputs.raw) }))

  const read = readInputs(rule, inputs.raw)

  return (
    <Screen withBar>
      <Heading level={1}>{rule.title}</Heading>
      <InputForm rule={rule} inputs={inputs} errors={read.ok ? [] : read.errors} />
      {read.ok && (
        <ResultView
          rule={rule}
          result={calculate(rule, read.values, today)}
          values={read.values}
          today={today}
          turned={turned}
          contact={contact}
        />
      )}
      <OfficeBar contact={contact} />
      {contact.sheet}
    </Screen>
  )
}
