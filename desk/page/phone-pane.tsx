import { useEffect, useRef, useState } from 'react'
import type { PhoneLook } from '../phone/messages'
import { PhoneFrames, type Place } from './phone-frames'
import type { Compiled } from './use-compiled'

interface Props {
  compiled: Compiled
  /** The page that shows what is being edited; none as long as the app has none. */
  page: string | undefined
  /** Words on it that are being edited. */
  find: string | undefined
}

const SEARCH = '#/pages/search/'

const WIDTHS = [320, 375, 430] as const
const LETTERS = [
  [0.9, '小'],
  [1, '标准'],
  [1.2, '大'],
  [1.4, '最大'],
] as const

/** The app, at what is being edited, as wide and with such letters as a reader's phone. */
export function PhonePane({ compiled, page, find }: Props) {
  const [width, setWidth] = useState<number>(375)
  const [look, setLook] = useState<PhoneLook>({ dark: false, letters: 1 })
  const [place, setPlace] = useState<Place | undefined>(undefined)
  const [failure, setFailure] = useState<string | undefined>(undefined)
  const holder = useRef<HTMLDivElement>(null)
  const frames = useRef<PhoneFrames | undefined>(undefined)
  const found = useRef(find)
  useEffect(() => {
    found.current = find
  }, [find])

  useEffect(() => {
    if (!holder.current) return
    const phone = new PhoneFrames(holder.current, {
      onPlace: (shown) => {
        setPlace(shown)
        setFailure(undefined)
      },
      onFailure: setFailure,
    })
    frames.current = phone
    return () => {
      phone.close()
    }
  }, [])

  const { phone: content, search } = compiled
  const isSearch = [page, place?.hash].some((each) => each?.startsWith(SEARCH))
  // The search alone waits for its data; elsewhere they are added when they come.
  const wanted = isSearch ? search : undefined
  const isReady = !page?.startsWith(SEARCH) || search !== undefined
  useEffect(() => {
    if (isReady && page !== undefined) frames.current?.open(page)
  }, [page, isReady])

  const known = useRef(search)
  useEffect(() => {
    known.current = search
    if (search) frames.current?.add(search)
  }, [search])
  useEffect(() => {
    if (!content || (isSearch && !wanted)) return
    frames.current?.show({ content: { ...known.current, ...content }, look, find: found.current })
  }, [content, look, isSearch, wanted])

  return (
    <aside className="phone-pane" aria-label="手机">
      <div className="phone-tools">
        <Choice
          label="宽度"
          value={width}
          options={WIDTHS.map((each) => [each, String(each)] as const)}
          onChange={setWidth}
        />
        <Choice
          label="字体"
          value={look.letters}
          options={LETTERS}
          onChange={(letters) => {
            setLook({ ...look, letters })
          }}
        />
        <Choice
          label="外观"
          value={look.dark ? 1 : 0}
          options={[
            [0, '浅色'],
            [1, '深色'],
          ]}
          onChange={(dark) => {
            setLook({ ...look, dark: dark === 1 })
          }}
        />
      </div>
      <div className={look.dark ? 'phone dark' : 'phone'} style={{ width }}>
        <p className="phone-title">{place?.title ?? ' '}</p>
        <div className="phone-screen" ref={holder} />
      </div>
      <p className="phone-note" role="status">
        {failure === undefined ? noteOf(compiled, page !== undefined) : `这一页没有显示出来：${failure}`}
      </p>
    </aside>
  )
}

function noteOf({ problems, isCurrent }: Compiled, hasPage: boolean): string {
  if (!hasPage) return '新的一页填好就能看到，手机里还是上一页'
  if (problems.length > 0) return '内容有错，手机里还是改错之前的样子'
  return isCurrent ? '手机里是现在的内容' : '……'
}

interface ChoiceProps<Value extends number> {
  label: string
  value: number
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
}

function Choice<Value extends number>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([each]) => String(each) === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
