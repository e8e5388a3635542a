import { splitFrontMatter } from '../front-matter'
import { readTree, type Node } from '../markdown/tree'
import { remembering } from '../remember'
import type { Quoted } from './quotations'
import { yamlPassages } from './yaml-passages'

/** A content file: its path relative to the content folder, with `/`, and its text. */
export interface ContentText {
  path: string
  text: string
}

/** A piece of text that readers see. */
export interface Passage {
  text: string
  /** Line of the file, from 1. */
  line: number
  /** The nearest enclosing key; undefined in the body of a Markdown file. */
  key: string | undefined
  /** The sibling texts, by key. */
  beside: Readonly<Partial<Record<string, string>>>
  /** The questions of the handbook that it belongs to; all of them when unspecified. */
  questions: readonly number[] | undefined
  /** The questions it may refer readers to. */
  links: readonly number[] | undefined
  quoted: Quoted
}

/** All passages of a content file. Unreadable files yield none: other checks report them. */
export function passagesOf({ path, text }: ContentText): Passage[] {
  return read(`${path}\n${text}`)
}

const read = remembering((file: string): Passage[] => {
  const cut = file.indexOf('\n')
  const [path, text] = [file.slice(0, cut), file.slice(cut + 1)]
  return path.endsWith('.md') ? markdownPassages(path, text) : yamlPassages({ path, yaml: text, firstLine: 1 })
})

function markdownPassages(path: string, text: string): Passage[] {
  const parts = splitFrontMatter({ name: path, text, report: () => undefined })
  if (!parts) return []
  const front = yamlPassages({ path, yaml: parts.yaml, firstLine: parts.yamlLine })
  const body = readTree(parts.body).flatMap((node) => nodePassages(path, node))
  const all = [...front, ...body]
  // A Markdown file has one subject: all of it belongs to the questions named in its front matter.
  const questions = front[0]?.questions
  const links = [...new Set(all.flatMap((passage) => passage.links ?? []))]
  return all.map((passage) => ({ ...passage, questions, links }))
}

function nodePassages(path: string, node: Node): Passage[] {
  if (node.type === 'fence') return yamlPassages({ path, yaml: node.content, firstLine: node.line + 1 })
  if (node.type !== 'inline') {
    const inside = node.children.flatMap((child) => nodePassages(path, child))
    return node.type === 'blockquote' ? inside.map((passage) => ({ ...passage, quoted: 'here' })) : inside
  }
  const none = { key: undefined, beside: {}, questions: undefined, links: undefined, quoted: undefined }
  return [{ text: node.content, line: node.line, ...none }]
}
