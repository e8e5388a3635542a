import { Text, View } from '@tarojs/components'
import { Row } from '@/ui/row'
import type { Hit, MarkedText } from '@/model/search'
import type { Slot } from './find'
import { clip, runsOf } from './runs'

interface HitRowProps {
  slot: Slot
  /** Whether its elements are created before there is anything to show. */
  ready: boolean
  onOpen: (hit: Hit) => void
}

/** A hit: its number, its title, and the sentence that matches the query. */
export function HitRow({ slot: { shown, hit }, ready, onOpen }: HitRowProps) {
  return (
    <Row
      className="hit-row"
      hidden={!shown}
      onOpen={() => {
        if (hit) onOpen(hit)
      }}
    >
      {(ready || shown) && <HitText hit={hit} />}
    </Row>
  )
}

function HitText({ hit }: { hit: Hit | undefined }) {
  return (
    <>
      <View className="row-mark">{typeof hit?.id === 'number' ? hit.id : NOTHING}</View>
      <View>{marked(hit ? { text: hit.title, ranges: hit.titleRanges } : EMPTY, 1)}</View>
      <View className="note">{marked(hit ? clip(hit.sentence) : EMPTY, 2)}</View>
    </>
  )
}

const EMPTY: MarkedText = { text: '', ranges: [] }

/** Zero-width. An empty run would be removed, and all its siblings sent to the screen again. */
export const NOTHING = '\u200b'

function marked(text: MarkedText, marks: number) {
  return runsOf(text, marks).map((run, index) =>
    index % 2 === 0 ? (
      run || NOTHING
    ) : (
      <Text key={index} className="hit">
        {run || NOTHING}
      </Text>
    ),
  )
}
