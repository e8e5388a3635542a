import { useMemo } from 'react'
import { limitsOf } from '../../../compiler/edit/limits'
import { shapeOf } from '../../../compiler/edit/fields'
import { readYaml } from '../../../compiler/yaml'
import { isSame } from '../../content/choices'
import type { FormKind } from '../../content/files'
import { fieldsIn } from '../../content/labels'
import { messagesIn, startsWith } from '../../content/messages'
import type { Stretch } from '../../content/pieces'
import { restored } from '../../content/restored'
import { addedWord, isRecord, offeredKeys, valueAt } from '../../content/values'
import { writeValue } from '../../content/write-value'
import { useDesk } from '../desk-context'
import { EDITION } from '../edition'
import { FormContext, type Form, type Path } from './form-context'
import { RecordFields } from './value-field'

interface Props {
  path: string
  kind: FormKind
  /** The YAML in the file. */
  stretch: Stretch
  /** The guide's step whose data they are: its number, and that of its heading among all headings. */
  step?: { index: number; section: number }
}

/** A form for the values in a stretch of YAML. */
export function ValuesForm({ path, kind, stretch, step }: Props) {
  const { files, sought, problemsOf, change, look } = useDesk()
  const text = files.get(path) ?? ''
  const yaml = text.slice(stretch.start, stretch.end)
  const problems = problemsOf(path)
  const data = useMemo(() => readYaml(yaml, stretch.line, () => undefined), [yaml, stretch.line])
  const isStep = step !== undefined
  const shape = useMemo(() => shapeOf(path, isStep), [path, isStep])
  const messages = useMemo(() => {
    const last = stretch.line + yaml.split('\n').length
    const own = problems.filter(({ line }) => line >= stretch.line && line < last)
    return data ? messagesIn(data, own) : []
  }, [data, problems, yaml, stretch.line])
  if (!shape || !data || !isRecord(data.value)) {
    return <p className="hint">这里的格式有错，请点“看源文件”，照提示改好。</p>
  }

  const { value } = data
  const edition = EDITION.get(path)
  const id = `${path}-${String(step?.index ?? '')}`.replace(/[^\w-]/g, '-')
  const lookAt = (at: Path, shown: unknown, word?: string) => {
    const spot = { value: at, ...(step && { step: step.index }), ...(word !== undefined && { word }) }
    look(spot, typeof shown === 'string' ? shown : undefined)
  }
  const form: Form = {
    kind,
    id,
    fields: fieldsIn(path, shape.fields, files),
    limitsOf: (at) => limitsOf(shape, at),
    set: (at, written) => {
      const isOffered = offeredKeys(kind, at.slice(0, -1)).includes(String(at.at(-1)))
      const next = isOffered && written === '' ? undefined : written
      const steps = [...(step ? ['sections', step.section, 'data'] : []), ...at]
      const edited = writeValue(text, { file: path, steps, old: valueAt(value, at), value: next, edition })
      if (typeof edited !== 'string') return edited.message
      lookAt(at, next, addedWord(valueAt(value, at), next))
      change(
        path,
        restored(path, edited, edition),
        `${id}-${at.join('-')}`,
        typeof next === 'string' ? next : undefined,
      )
      return undefined
    },
    look: lookAt,
    hasSought: (at) => sought !== undefined && JSON.stringify(valueAt(value, at)).includes(sought),
    messagesAt: (at) => messages.filter((message) => isSame(message.path, at)),
    messagesIn: (at) => messages.filter((message) => startsWith(message.path, at)),
  }
  return (
    <FormContext.Provider value={form}>
      <RecordFields path={[]} value={value} />
    </FormContext.Provider>
  )
}
