import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  changesBetween,
  changesText,
  checkContent,
  merge,
  readChanges,
  withSources,
  isProblem,
  type Files,
} from '../../../compiler/desk'
import { folderOf, removeFolders } from '../content-folder'
import { OFFICE_CHANGES } from './changes-of-the-office'
import { handbook } from './command'
import { CONTENT, contentFiles } from './content'

afterAll(removeFolders)

const base = contentFiles()

function saved(files: Files): Files {
  if (isProblem(files)) throw new Error(files.message)
  return files
}

describe.each(Object.entries(OFFICE_CHANGES))('%s', (_, change) => {
  const { files, sources } = change(base)
  const wanted = withSources(files, sources)
  const text = changesText(changesBetween({ base, edited: files, made: '2026-11-28', by: '某老师', sources }))

  test('passes the checks before it is exported', () => {
    expect(isProblem(wanted)).toBe(false)
    expect(checkContent(wanted as Files).problems).toEqual([])
  })

  test('arrives by import, and nothing else changes', () => {
    const folder = folderOf(CONTENT)
    const path = join(folderOf(), 'changes.json')
    writeFileSync(path, text)
    const { code, out, err } = handbook('import', path, '--content', folder)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('某老师 2026-11-28 导出')
    for (const [file, expected] of saved(wanted as Files))
      expect(readFileSync(join(folder, file), 'utf8')).toBe(expected)
    expect(handbook('check', '--content', folder).code).toBe(0)
    expect(handbook('import', path, '--content', folder).out).toContain('没有要写入的：内容已经是这样。')
  })

  test('is the same after it was written and read', () => {
    const read = readChanges(text)
    if (isProblem(read)) throw new Error(read.message)
    expect(merge(read, base)).toEqual({ files: new Map(wanted as Files), conflicts: [] })
  })
})
