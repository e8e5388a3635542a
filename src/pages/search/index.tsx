import { useState } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading'
import { withRescue } from '@/ui/rescue'
import { Screen } from '@/ui/screen'
import { useContact } from '@/ui/use-contact'
import { useFirstPaint } from '@/phone/first-paint'
import { useParams } from '@/phone/navigation'
import { useShare } from '@/phone/share'
import { cut } from '@/phone/text'
import { app } from '@/model/handbook/app'
import { searchLink } from '@/routes'
import { find, LONGEST } from './find'
import { useHistory } from './history'
import { Results } from './results'
import { SearchField, type Seed } from './search-field'
import { Start } from './start'
import './index.css'

function SearchPage() {
  const params = useParams()
  const [given] = useState(() => cut(params.q ?? '', LONGEST))
  const [seed, setSeed] = useState<Seed>({ id: 0, text: given, focus: given === '' })
  const [found, setFound] = useState(() => find(given))
  const history = useHistory()
  const painted = useFirstPaint()
  const contact = useContact()
  const isEmpty = found.text === ''

  useShare(() => ({
    title: isEmpty ? (app.shares.search ?? app.name) : `${app.name}：搜“${found.text}”`,
    path: searchLink(found.text),
  }))

  const type = (text: string) => {
    setFound((before) => find(text, before.slots))
  }
  const write = (text: string, focus: boolean) => {
    setSeed(({ id }) => ({ id: id + 1, text, focus }))
    type(text)
  }
  const remember = () => {
    history.remember(found.text)
  }

  return (
    <Screen>
      <Heading level={1}>你想问什么</Heading>
      <SearchField
        seed={seed}
        isEmpty={isEmpty}
        onType={type}
        onConfirm={remember}
        onClear={() => {
          write('', true)
        }}
      />
      <View className={isEmpty ? '' : 'hidden'}>
        {(painted || given === '') && (
          <Start
            history={history}
            onSearch={(text) => {
              write(text, false)
            }}
          />
        )}
      </View>
      {(painted || given !== '') && <Results found={found} contact={contact} ready={painted} onOpen={remember} />}
      {contact.sheet}
    </Screen>
  )
}

export default withRescue(SearchPage)
