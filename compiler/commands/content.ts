import { existsSync, statSync } from 'node:fs'
import { compileContent } from '../compile'
import type { Content } from '../content'
import { UsageError, type Invocation, type OptionSpecs } from './command'

/** The option of every command that reads the content. */
export const CONTENT_OPTION: OptionSpecs = { content: { type: 'string' } }

const DEFAULT_FOLDER = 'src/content'

/**
 * The handbook compiled from the content folder given to the command.
 * @throws UsageError when there is no such folder
 * @throws ContentError when the content has problems
 */
export function readHandbook(invocation: Invocation): Content {
  return compileContent(existingFolder(invocation))
}

/**
 * The content folder given to a command.
 * @throws UsageError when there is no such folder
 */
export function existingFolder(invocation: Invocation): string {
  const folder = folderOf(invocation)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`没有内容文件夹“${folder}”。改法：在项目的根目录运行，或用 --content 指明文件夹。`)
  }
  return folder
}

/** The content folder given to a command, or the app's by default. */
export function folderOf(invocation: Invocation): string {
  return invocation.text('content') ?? DEFAULT_FOLDER
}
