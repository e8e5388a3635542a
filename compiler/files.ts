import { joined, type Folder } from './folder'
import { fault, type Problems, type Report } from './problems'
import { strayName } from './strays'
import { unreadableCharacters } from './text-faults'
import { unwrittenLines } from './to-write'

/** The size of a file at most, in bytes: several times that of the longest one, and read in a moment whatever it holds. */
const LARGEST = 128 * 1024
const MOST_LINES = 4000

export interface TextFile {
  name: string
  text: string
  report: Report
}

export interface ContentFiles {
  questions: TextFile[]
  /** Empty when there is no such folder. */
  guides: TextFile[]
  /** The drawn screens of the guides. */
  screens: TextFile[]
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

const REQUIRED = ['categories.yaml', 'office.yaml', 'app.yaml', 'documents.yaml'] as const
const OPTIONAL = ['suggestions.yaml', 'synonyms.yaml', 'diagnosis.yaml'] as const
/** The folder of drawn screens, among the guides that show them. */
const SCREENS = 'screens'

const FOLDERS = ['questions', 'guides', 'checklists', 'deadlines'] as const

/** Texts that others read, or nobody but the authors. */
const BESIDE = ['additions.yaml', 'answers.yaml', 'handbook.txt', 'README.md'] as const

/** Reads the files of a content folder; what is missing, unreadable or read by nobody becomes a problem. */
export function readContentFiles(folder: Folder, problems: Problems): ContentFiles {
  checkNames(folder, problems)
  for (const name of BESIDE) readIfThere(folder, name, problems)
  const required = (name: (typeof REQUIRED)[number]) => readTextFile(folder, name, problems)
  const optional = (name: (typeof OPTIONAL)[number]) => readIfThere(folder, name, problems)
  const all = (name: (typeof FOLDERS)[number], extension: string) => readFiles(folder, name, extension, problems)
  return {
    questions: readQuestionFiles(folder, problems),
    guides: readFiles(folder, 'guides', '.md', problems, SCREENS),
    screens: readFiles(folder, `guides/${SCREENS}`, '.yaml', problems),
    checklists: all('checklists', '.md'),
    deadlines: all('deadlines', '.yaml'),
    categories: required('categories.yaml'),
    office: required('office.yaml'),
    app: required('app.yaml'),
    documents: required('documents.yaml'),
    suggestions: optional('suggestions.yaml'),
    synonyms: optional('synonyms.yaml'),
    diagnosis: optional('diagnosis.yaml'),
  }
}

function checkNames(folder: Folder, problems: Problems): void {
  const known = [...FOLDERS, ...REQUIRED, ...OPTIONAL, ...BESIDE]
  const names = namesIn(folder, '')
  for (const name of names) {
    const message = strayName(name, names, known)
    if (message !== undefined) problems.reporterFor(folder.shown(name))(1, message)
  }
}

function readQuestionFiles(folder: Folder, problems: Problems): TextFile[] {
  const path = 'questions'
  const report = problems.reporterFor(folder.shown(path))
  const files = readFiles(folder, path, '.md', problems)
  const kind = folder.kindOf(path)
  if (kind === undefined || (kind === 'folder' && namesIn(folder, path).length === 0)) {
    report(1, fault('一个问题也没有', '新建“1-名称.md”这样的文件，格式见 src/content/README.md'))
  }
  return files
}

/** The names in a folder, the hidden files of editors apart. */
function namesIn(folder: Folder, path: string): string[] {
  return folder
    .names(path)
    .filter((name) => !/^[.~]/.test(name))
    .sort()
}

/** @param inside the name of a folder in it that is read by itself */
function readFiles(folder: Folder, path: string, extension: string, problems: Problems, inside?: string): TextFile[] {
  const kind = folder.kindOf(path)
  if (kind === undefined) return []
  if (kind === 'file') {
    problems.reporterFor(folder.shown(path))(1, fault('这里应是文件夹，却是一个文件', '把它移走，新建同名的文件夹'))
    return []
  }
  const files: TextFile[] = []
  for (const name of namesIn(folder, path)) {
    if (name === inside) continue
    if (name.endsWith(extension)) {
      const file = readTextFile(folder, joined(path, name), problems)
      if (file) files.push(file)
    } else {
      const remedy = `改名为“序号-名称${extension}”（注意系统可能藏起了真正的扩展名）；别的文件移走`
      problems.reporterFor(folder.shown(joined(path, name)))(1, fault(`这个文件夹里只能有 ${extension} 文件`, remedy))
    }
  }
  return files
}

function readIfThere(folder: Folder, path: string, problems: Problems): TextFile | undefined {
  return folder.kindOf(path) === undefined ? undefined : readTextFile(folder, path, problems)
}

function readTextFile(folder: Folder, path: string, problems: Problems): TextFile | undefined {
  const report = problems.reporterFor(folder.shown(path))
  const read = readText(folder, path)
  if (typeof read === 'string') {
    report(1, read)
    return undefined
  }
  for (const { line, message } of [...unreadableCharacters(read.text), ...unwrittenLines(read.text)])
    report(line, message)
  return { name: path.replace(/^.*\//, ''), text: read.text, report }
}

/** The text of a file, or why it has none. */
function readText(folder: Folder, path: string): { text: string } | string {
  const kind = folder.kindOf(path)
  if (kind === undefined) return fault('没有这个文件', '新建它，格式见 src/content/README.md')
  if (kind === 'folder') return fault('这里应是文件，却是一个文件夹', '把它移走，新建同名的文件')
  const bytes = folder.read(path)
  if (bytes.length > LARGEST) {
    return fault(
      `文件有 ${Math.ceil(bytes.length / 1024)} KB，超过了 ${LARGEST / 1024} KB`,
      '删去多余的内容，或分成几个文件',
    )
  }
  const text = decode(bytes)
  if (text === undefined) return fault('文件不是 UTF-8 编码的文字', '用编辑器打开它，另存为 UTF-8 编码')
  const lines = text.split('\n').length
  if (lines > MOST_LINES) return fault(`文件有 ${lines} 行，超过了 ${MOST_LINES} 行`, '删去多余的内容，或分成几个文件')
  return { text }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}
