import { Picker, View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { asButton, asChoice } from '@/ui/a11y'
import type { FieldError, Input, WordedRule } from '@/model/deadlines'
import { inputText } from '@/model/deadlines/input-text'
import type { Inputs } from './use-inputs'

interface InputFormProps {
  rule: WordedRule
  inputs: Inputs
  errors: readonly FieldError[]
}

/** The rule's inputs, each with its help and, once the reader has been there, what is wrong with it. */
export function InputForm({ rule, inputs, errors }: InputFormProps) {
  return (
    <Card padded className="inputs">
      {rule.inputs.map((spec) => {
        const error = inputs.touched.includes(spec.id) ? errors.find(({ field }) => field === spec.id) : undefined
        return (
          <View key={spec.id} className="input">
            <View className="strong">
              {spec.label}
              {spec.optional ? '（可以不填）' : ''}
            </View>
            <Field
              spec={spec}
              value={inputs.raw[spec.id] ?? ''}
              onChange={(text) => {
                inputs.set(spec.id, text)
              }}
            />
            <View className={error ? 'field-error' : 'note'}>{error ? error.message : spec.help}</View>
          </View>
        )
      })}
      {Object.keys(inputs.raw).length > 0 && (
        <View className="clear">
          <View className="note">
            {inputs.refused
              ? '这部手机现在存不下，关掉小程序以后要重新填。不上传；分享时会带上。'
              : '填的内容只留在这台手机上，不上传；分享时会带上。'}
          </View>
          <View className="clear-button" onClick={inputs.clear} {...asButton()}>
            清除
          </View>
        </View>
      )}
    </Card>
  )
}

interface FieldProps {
  spec: Input
  value: string
  onChange: (text: string) => void
}

function Field({ spec, value, onChange }: FieldProps) {
  if (spec.kind === 'choice') {
    return (
      <View className="choices">
        {spec.options.map(({ id, label }) => (
          <View
            key={id}
            className={id === value ? 'choice chosen' : 'choice'}
            onClick={() => {
              onChange(id)
            }}
            {...asChoice(id === value)}
          >
            {label}
          </View>
        ))}
      </View>
    )
  }
  if (spec.kind === 'integer') {
    const range = Array.from({ length: spec.max - spec.min + 1 }, (_, index) => String(spec.min + index))
    return (
      <Picker
        mode="selector"
        range={range.map((number) => `${number} ${spec.unit}`)}
        value={Math.max(0, range.indexOf(value))}
        onChange={({ detail }) => {
          onChange(range[Number(detail.value)] ?? '')
        }}
      >
        {chosen(spec, value)}
      </Picker>
    )
  }
  const isYear = spec.kind === 'year'
  return (
    <Picker
      mode="date"
      fields={isYear ? 'year' : 'day'}
      start={isYear ? `${String(spec.min)}-01-01` : spec.min}
      end={isYear ? `${String(spec.max)}-12-31` : spec.max}
      value={value}
      onChange={({ detail }) => {
        onChange(isYear ? detail.value.slice(0, 4) : detail.value)
      }}
    >
      {chosen(spec, value)}
    </Picker>
  )
}

function chosen(spec: Input, value: string) {
  const text = inputText(spec, value)
  return (
    <View className={text ? 'picked' : 'picked empty'} {...asButton(`${spec.label}：${text || '请选择'}`)}>
      {text || '请选择'}
    </View>
  )
}
