import { openPart } from '../../src/model/handbook/parts'
import { blockText } from '../../src/model/handbook/text'
import { SECTION_HEADINGS, type Question, type Section as QuestionSection } from '../../src/model/handbook/types'
import type { Section } from '../shapes'

/** What a question says below its answer, what a part of it says first. */
export function sectionsOf(question: Question, part: string | undefined): Section[] {
  const opened = openPart(question, part)
  return (opened ? [...opened.sections, ...opened.rest] : question.sections).flatMap(groupsOf)
}

function groupsOf({ kind, groups }: QuestionSection): Section[] {
  const topic = SECTION_HEADINGS[kind]
  return groups.map(({ heading, blocks }) => ({
    heading: heading === undefined ? topic : `${topic} · ${heading}`,
    lines: blocks.flatMap((block) => blockText(block).split('\n')).map((line) => line.replace(/^- /, '')),
  }))
}
