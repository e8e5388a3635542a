import { useMemo } from 'react'
import { setValue } from '../../../compiler/edit'
import { readYaml } from '../../../compiler/yaml'
import { fieldsOf } from '../../content/labels'
import type { FormKind } from '../../content/limits'
import { messagesIn, startsWith } from '../../content/messages'
import { replaced, type Stretch } from '../../content/pieces'
import { isRecord } from '../../content/values'
import { isSame } from '../../content/choices'
import { useDesk } from '../desk-context'
import { FormContext, type Form } from './form-context'
import { RecordFields } from './value-field'

interface Props {
  path: string
  kind: FormKind
  /** The YAML in the file. */
  stretch: Stretch
  /** The number of the guide's step whose data they are. */
  step?: number
}

/** A form for the values in a stretch of YAML. */
export function ValuesForm({ path, kind, stretch, step }: Props) {
  const { files, problemsOf, change, look } = useDesk()
  const text = files.get(path) ?? ''
  const yaml = text.slice(stretch.start, stretch.end)
  const problems = problemsOf(path)
  const data = useMemo(() => readYaml(yaml, stretch.line, () => undefined), [yaml, stretch.line])
  const messages = useMemo(() => {
    const last = stretch.line + yaml.split('\n').length
    return data ? messagesIn(data, problems.filter(({ line }) => line >= stretch.line && line < last)) : []
  }, [data, problems, yaml, stretch.line])
  if (!data || !isRecord(data.value)) return <p className="hint">这里的格式有错，请先看源文件，照下面的提示改好。</p>

  const id = `${path}-${String(step ?? '')}`.replace(/[^\w-]/g, '-')
  const form: Form = {
    kind,
    id,
    fields: fieldsOf(kind, path),
    set: (at, value) => {
      const shown = typeof value === 'string' ? value : undefined
      look({ value: at, ...(step !== undefined && { step }) }, shown)
      change(path, replaced(text, stretch, setValue(yaml, at, value)), `${id}-${at.join('-')}`, shown)
    },
    look: (at, value) => {
      look({ value: at, ...(step !== undefined && { step }) }, typeof value === 'string' ? value : undefined)
    },
    messagesAt: (at) => messages.filter((message) => isSame(message.path, at)).map((message) => message.text),
    hasMessagesIn: (at) => messages.some((message) => startsWith(message.path, at)),
  }
  return (
    <FormContext.Provider value={form}>
      <RecordFields path={[]} value={data.value} />
    </FormContext.Provider>
  )
}
