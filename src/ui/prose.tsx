import { Text, View } from '@tarojs/components'
import { open } from '@/phone/navigation'
import { circled, splitAtMarks } from '@/model/guides/marks'
import { findEntry } from '@/model/handbook/outline'
import type { Block, Inline } from '@/model/handbook/types'
import { questionLink } from '@/routes'
import { asButton } from './a11y'
import './prose.css'

interface ProseProps {
  blocks: Block[]
  /** Called with the exact text of a tapped name. */
  onCopy: (text: string) => void
  /** Called with a tapped mark: 1 for ①. Without it marks are plain text. */
  onPoint?: (mark: number) => void
}

/** Paragraphs, lists and quotations of the handbook. Addresses and names of forms are copied when tapped. */
export function Prose({ blocks, onCopy, onPoint }: ProseProps) {
  return blocks.map((block, index) => {
    if (block.kind !== 'list') {
      return (
        <View key={index} className={block.kind === 'quote' ? 'quote' : 'paragraph'}>
          {inlines(block.text, onCopy, onPoint)}
        </View>
      )
    }
    return (
      <View key={index} className={block.ordered ? 'list steps' : 'list'}>
        {block.items.map((item, itemIndex) => (
          <View key={itemIndex} className="item">
            {inlines(item, onCopy, onPoint)}
          </View>
        ))}
      </View>
    )
  })
}

/** A run of text with its tappable names, and its marks where they can point. */
export function inlines(runs: Inline[], onCopy: (text: string) => void, onPoint?: (mark: number) => void) {
  return runs.map((run, index) => {
    if (typeof run === 'string' && onPoint) return <Marks key={index} text={run} onPoint={onPoint} />
    if (typeof run === 'string') return <CrossReferences key={index} text={run} />
    if ('strong' in run) {
      return (
        <Text key={index} className="strong">
          {run.strong}
        </Text>
      )
    }
    return (
      <Text
        key={index}
        className="copies"
        onClick={() => {
          onCopy(run.copy)
        }}
        {...asButton(`复制${run.copy}`)}
      >
        {run.copy}
      </Text>
    )
  })
}

/** Text in which 问题9 links to question 9. */
function CrossReferences({ text }: { text: string }) {
  return text.split(/(问题\d+)/).map((part, index) => {
    const question = index % 2 === 1 ? findEntry(Number(part.slice(2))) : undefined
    if (!question) return part
    return (
      <Text
        key={index}
        className="goes"
        onClick={() => {
          open(questionLink(question.number))
        }}
        {...asButton(`${part}：${question.title}`)}
      >
        {part}
      </Text>
    )
  })
}

/** Text in which ① points at the mark of that number in the drawing. */
function Marks({ text, onPoint }: { text: string; onPoint: (mark: number) => void }) {
  return splitAtMarks(text).map((part, index) =>
    typeof part === 'string' ? (
      <CrossReferences key={index} text={part} />
    ) : (
      <Text
        key={index}
        className="points"
        onClick={() => {
          onPoint(part)
        }}
        {...asButton()}
      >
        {circled(part)}
      </Text>
    ),
  )
}
