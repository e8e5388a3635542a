import { existsSync, readFileSync, statSync } from 'node:fs'
import { LARGEST_CHANGES, type Changes } from '../changes/format'
import { merge, type Conflict } from '../changes/merge'
import { isProblem, readChanges, tooLarge } from '../changes/read'
import { differencesBetween, type Difference } from '../changes/sentences'
import { checkContent } from '../check-content'
import { diskFolder } from '../disk'
import { editionOf } from '../changes/edition'
import { placeName } from '../edit/place-name'
import { HANDBOOK } from '../fidelity/check'
import { readContentTexts } from '../fidelity/folder'
import type { Files } from '../folder'
import { ContentError, fault, type Problem } from '../problems'
import { writeContent } from '../write'
import { UsageError, type Command, type Invocation } from './command'
import { CONTENT_OPTION, existingFolder } from './content'

export const importChanges: Command = {
  name: 'import',
  usage: 'import <改动文件> [--content 文件夹]',
  summary: '显示“编辑手册”导出的改动，检查并与手册原文核对，没有问题就写进内容',
  options: CONTENT_OPTION,
  words: 1,
  run(invocation) {
    const { print } = invocation
    const folder = existingFolder(invocation)
    const changes = changesIn(invocation)
    const before: Files = new Map(readContentTexts(diskFolder(folder)).map(({ path, text }) => [path, text]))
    const { files, conflicts } = merge(changes, before)
    const differences = differencesBetween(before, files)
    const shown = (problem: Problem) => ({ ...problem, file: diskFolder(folder).shown(problem.file) })

    print(headOf(changes))
    for (const line of differences.flatMap(linesOf)) print(line)
    const problems = conflicts.length > 0 ? conflicts.map(problemOf) : checkContent(files).problems
    if (problems.length > 0) {
      print('没有写入，先照提示改好。')
      throw new ContentError(problems.map(shown))
    }
    const written = writeContent(files, folder)
    print(written.length > 0 ? `已写入 ${folder}：${written.join('、')}` : '没有要写入的：内容已经是这样。')
    for (const note of notesOn(changes, before, files)) print(`注意：${note}`)
  },
}

/** The changes in the file that was named. */
function changesIn({ words }: Invocation): Changes {
  const [path] = words
  const example = 'import handbook-changes-2026-11-28.json'
  if (path === undefined) throw new UsageError(`没有说要导入哪个文件。改法：写成 ${example}。`)
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new UsageError(`没有文件“${path}”。改法：写出改动文件的位置，例如 ${example}。`)
  }
  const { size } = statSync(path)
  if (size > LARGEST_CHANGES) throw new ContentError([{ file: path, line: 1, message: tooLarge(size) }])
  const read = readChanges(readFileSync(path, 'utf8'))
  if (isProblem(read)) throw new ContentError([{ ...read, file: path }])
  return read
}

function headOf({ made, by, edition, files, sources }: Changes): string {
  const who = by === undefined ? '' : `${by} `
  const answers = sources.length > 0 ? `，${sources.length} 条学位办的答复` : ''
  return `${who}${made} 导出，照“${edition.name}”改的：${files.length} 个文件${answers}。`
}

function linesOf({ file, line, old, new: edited }: Difference): string[] {
  const place = `${placeName(file)}（${file}:${line}）`
  if (old === undefined) return [place, `  加上：${edited ?? ''}`]
  return edited === undefined ? [place, `  删去：${old}`] : [place, `  原来：${old}`, `  改成：${edited}`]
}

function problemOf({ file, line, base, theirs, ours }: Conflict): Problem {
  const what = `这里已经不是“${short(base)}”，现在是“${short(ours)}”，改动文件要写“${short(theirs)}”`
  return { file, line, message: fault(what, '两边商量好写哪一种，在这里改好，再导入一次') }
}

/** On one line, without the rest of a long text. */
function short(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 120)}……` : line
}

function notesOn({ edition, made }: Changes, before: Files, after: Files): string[] {
  const now = editionOf(before)
  const changed = /^changed: *"?(\d{4}-\d\d-\d\d)/m.exec(after.get('app.yaml') ?? '')?.[1]
  return [
    ...(edition.digest === now.digest
      ? []
      : [`改动是照“${edition.name}”改的，现在是“${now.name}”，已经合并，请看一遍。`]),
    ...(changed !== undefined && changed < made ? [`app.yaml 的 changed 还是 ${changed}，改成今天。`] : []),
    ...(after.has(HANDBOOK) ? [] : [`没有 ${HANDBOOK}，内容没有与手册原文核对。`]),
  ]
}
