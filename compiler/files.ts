import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fault, type Problems, type Report } from './problems'

export interface TextFile {
  name: string
  text: string
  report: Report
}

export interface ContentFiles {
  questions: TextFile[]
  /** Empty when there is no such folder. */
  guides: TextFile[]
  checklists: TextFile[]
  deadlines: TextFile[]
  categories: TextFile | undefined
  office: TextFile | undefined
  app: TextFile | undefined
  documents: TextFile | undefined
  /** May be missing: then the search only has the handbook's own words. */
  synonyms: TextFile | undefined
  /** May be missing: then no searches are suggested. */
  suggestions: TextFile | undefined
  /** May be missing: then there is nothing to diagnose. */
  diagnosis: TextFile | undefined
}

/** Reads the files of a content folder; reports files that are missing or unreadable. */
export function readContentFiles(folder: string, problems: Problems): ContentFiles {
  return {
    questions: readQuestionFiles(join(folder, 'questions'), problems),
    guides: readFiles(join(folder, 'guides'), '.md', problems),
    checklists: readFiles(join(folder, 'checklists'), '.md', problems),
    deadlines: readFiles(join(folder, 'deadlines'), '.yaml', problems),
    categories: readTextFile(folder, 'categories.yaml', problems),
    office: readTextFile(folder, 'office.yaml', problems),
    app: readTextFile(folder, 'app.yaml', problems),
    documents: readTextFile(folder, 'documents.yaml', problems),
    suggestions: readIfThere(folder, 'suggestions.yaml', problems),
    synonyms: readIfThere(folder, 'synonyms.yaml', problems),
    diagnosis: readIfThere(folder, 'diagnosis.yaml', problems),
  }
}

function readQuestionFiles(folder: string, problems: Problems): TextFile[] {
  const report = problems.reporterFor(shownPath(folder))
  const files = readFiles(folder, '.md', problems)
  if (namesIn(folder).length === 0) {
    report(1, fault('一个问题也没有', '新建“1-名称.md”这样的文件，格式见 src/content/README.md'))
  }
  return files
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !/^[.~]/.test(name)) : []
}

function readFiles(folder: string, extension: string, problems: Problems): TextFile[] {
  const files: TextFile[] = []
  for (const name of namesIn(folder).sort()) {
    if (name.endsWith(extension)) {
      const file = readTextFile(folder, name, problems)
      if (file) files.push(file)
    } else {
      const remedy = `改名为“序号-名称${extension}”（注意系统可能藏起了真正的扩展名）；别的文件移走`
      problems.reporterFor(shownPath(folder, name))(1, fault(`这个文件夹里只能有 ${extension} 文件`, remedy))
    }
  }
  return files
}

function readIfThere(folder: string, name: string, problems: Problems): TextFile | undefined {
  return existsSync(join(folder, name)) ? readTextFile(folder, name, problems) : undefined
}

function readTextFile(folder: string, name: string, problems: Problems): TextFile | undefined {
  const report = problems.reporterFor(shownPath(folder, name))
  const path = join(folder, name)
  if (!existsSync(path)) {
    report(1, fault('没有这个文件', '新建它，格式见 src/content/README.md'))
    return undefined
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return { name, text: text.replace(/\r\n?/g, '\n'), report }
  } catch {
    report(1, fault('文件不是 UTF-8 编码的文字', '用编辑器打开它，另存为 UTF-8 编码'))
    return undefined
  }
}

function shownPath(...parts: string[]): string {
  return relative(process.cwd(), join(...parts))
    .split(sep)
    .join('/')
}
