const FILES: Readonly<Partial<Record<string, string>>> = {
  'app.yaml': '关于本手册',
  'office.yaml': '联系方式',
  'documents.yaml': '引用的文件',
  'categories.yaml': '分类与人群',
  'suggestions.yaml': '搜索的例子',
  'synonyms.yaml': '学生的说法',
  'diagnosis.yaml': '帮我判断',
  'answers.yaml': '学位办的答复',
  'additions.yaml': '手册以外的内容',
  'handbook.txt': '手册原文',
}

const FOLDERS: Readonly<Partial<Record<string, string>>> = {
  questions: '问题',
  guides: '图解',
  checklists: '材料',
  deadlines: '日期',
}

/** What readers call a content file: 问题7 for `questions/07-query-credential.md`. */
export function placeName(file: string): string {
  const screen = /^guides\/screens\/(.*)\.yaml$/.exec(file)?.[1]
  if (screen !== undefined) return `画面 ${screen}`
  const [, folder = '', number = ''] = /^(\w+)\/0*(\d+)-/.exec(file) ?? []
  const name = FOLDERS[folder]
  return FILES[file] ?? (name === undefined ? file : `${name}${number}`)
}
