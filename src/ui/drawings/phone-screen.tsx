import { ScrollView, View } from '@tarojs/components'
import { kindOf } from '@/model/guides/parts'
import type { ShownPart, ShownScreen } from '@/model/guides/pictures'
import { DrawnShape } from './shape'
import './drawing.css'
import './parts.css'

/** Screens with more parts than this are taller than the drawn phone: it shows them through a window. */
const FITTING = 7

/** Up to this part the page's top, by which it is recognised, fits into the window too. */
const NEAR_TOP = 2

interface PhoneScreenProps {
  screen: ShownScreen
  /** Starts the ids of its parts: no two drawings on a page may share them. */
  name: string
  /** The marks tapped so far. */
  done: readonly number[]
  /** The marks to tap next. */
  next: readonly number[]
  /** The mark that the text has pointed at since the last tap. */
  pointed?: Pointed | undefined
  /** The screen that has been opened, over this one. */
  opened: ShownScreen | undefined
  /** How many taps have missed since the last hit. */
  missed: number
  /** Whether it is on the screen already: WeChat scrolls only to what is there. */
  painted: boolean
  /** Called with the mark tapped, or with nothing beside the marks. */
  onTap: (mark?: number) => void
}

/** A mark that is pointed at, and how many times one has pointed. */
export interface Pointed {
  mark: number
  times: number
}

/** A screen as the reader will meet it, always light as the real one. Nothing in it takes real input. */
export function PhoneScreen(props: PhoneScreenProps) {
  const { screen, opened, painted, onTap } = props
  const { look, parts } = screen
  const tall = parts.length > FITTING
  const focus = idOf(props, focusOf(props))
  const drawn = parts.map((part, index) => <DrawnPart key={index} {...props} shown={part} index={index} />)
  return (
    <View
      className={`phone always-light look-${look}${tall ? ' tall' : ''}`}
      onClick={() => {
        onTap()
      }}
    >
      <Bars screen={screen} />
      {tall ? (
        <ScrollView className="phone-body" scrollY scrollWithAnimation scrollIntoView={painted ? focus : ''}>
          {drawn}
        </ScrollView>
      ) : (
        <View className="phone-body">{drawn}</View>
      )}
      {opened && (
        <View className={`phone-opened look-${opened.look}`}>
          <Bars screen={opened} />
          <View className="phone-body">
            {opened.parts.map(({ part }, index) => (
              <DrawnShape key={index} shape={kindOf(part).draw(part, false)} spot={undefined} id={undefined} />
            ))}
          </View>
        </View>
      )}
    </View>
  )
}

function Bars({ screen: { title, address } }: { screen: ShownScreen }) {
  return (
    <>
      <View className="phone-bar">{title}</View>
      {address !== undefined && <View className="phone-address">{address}</View>}
    </>
  )
}

interface DrawnPartProps extends PhoneScreenProps {
  shown: ShownPart
  index: number
}

function DrawnPart(props: DrawnPartProps) {
  const { screen, shown, index, done, next, pointed, missed, onTap } = props
  const { part, mark } = shown
  const isDone = mark !== undefined && done.includes(mark)
  // Only these are ever scrolled to: every id costs setData.
  const isStart = screen.parts.some(({ mark }, at) => mark !== undefined && topFor(at) === index)
  const spot =
    mark === undefined
      ? undefined
      : {
          className: classesOf({ mark, isDone, isNext: next.includes(mark), pointed, missed }),
          done: isDone,
          onTap: () => {
            onTap(mark)
          },
        }
  return (
    <DrawnShape
      shape={kindOf(part).draw(part, isDone)}
      spot={spot}
      id={isStart && screen.parts.length > FITTING ? idOf(props, index) : undefined}
    />
  )
}

interface MarkState {
  mark: number
  isDone: boolean
  isNext: boolean
  pointed: Pointed | undefined
  missed: number
}

/** An animation starts again only when its name changes: two take turns. */
function turn(name: string, times: number): string {
  return `${name}-${times % 2 === 0 ? 'b' : 'a'}`
}

function classesOf({ mark, isDone, isNext, pointed, missed }: MarkState): string {
  const names = ['marked', `mark-${mark}`]
  if (isDone) names.push('done')
  if (isNext) names.push('next')
  if (isNext && missed > 0) names.push(turn('nudge', missed))
  else if (pointed?.mark === mark) names.push(turn('pulse', pointed.times))
  return names.join(' ')
}

/** The index of the part at the top of the window: see `topFor`. */
function focusOf({ screen: { parts }, next, pointed }: PhoneScreenProps): number {
  const wanted = pointed?.mark ?? next[0] ?? parts.reduce((last, { mark = 0 }) => Math.max(last, mark), 0)
  return topFor(parts.findIndex(({ mark }) => mark === wanted))
}

/** What stands above the part that is to be tapped or pointed at; all of it where the page's top still fits. */
function topFor(index: number): number {
  return index <= NEAR_TOP ? 0 : index - 1
}

function idOf({ name }: PhoneScreenProps, index: number): string {
  return `${name}-${index}`
}
