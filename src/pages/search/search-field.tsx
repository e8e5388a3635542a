import { Input, View } from '@tarojs/components'
import { asButton } from '@/ui/a11y'
import { Icon } from '@/ui/icon'
import { exampleSearches } from '@/model/handbook/suggestions'
import { LONGEST } from './find'

/** Initial text. A change creates a new field: the reader's own typing is never written back. */
export interface Seed {
  id: number
  text: string
  focus: boolean
}

interface SearchFieldProps {
  seed: Seed
  isEmpty: boolean
  onType: (text: string) => void
  /** Called for the keyboard's search key. */
  onConfirm: () => void
  onClear: () => void
}

/** The input, with a clear button. */
export function SearchField({ seed, isEmpty, onType, onConfirm, onClear }: SearchFieldProps) {
  return (
    <View className="search-field">
      <Icon name="search" />
      <View className="search-box">
        <Input
          key={seed.id}
          className="search-input"
          placeholder={exampleSearches()}
          placeholderClass="search-placeholder"
          defaultValue={seed.text}
          focus={seed.focus}
          maxlength={LONGEST}
          confirmType="search"
          onInput={({ detail }) => {
            onType(detail.value)
          }}
          onConfirm={onConfirm}
        />
      </View>
      <View className={isEmpty ? 'small-button hidden' : 'small-button'} onClick={onClear} {...asButton('清空')}>
        <Icon name="close" />
      </View>
    </View>
  )
}
