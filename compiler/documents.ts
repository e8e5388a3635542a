import type { TextFile } from './files'
import { fault } from './problems'
import { checkShape } from './schema/check'
import { DOCUMENT_FIELDS, documentsSchema } from './schema/documents'
import { readYaml } from './yaml'

export interface CitedDocument {
  id: string
  name: string
  /** As published, e.g. 教育部令第41号. */
  number: string
}

/** The documents that content may cite. */
export interface Documents {
  /** The title of the handbook itself. */
  handbook: string
  documents: CitedDocument[]
}

/** Reads `documents.yaml`; reports its problems and then returns nothing. */
export function readDocuments({ text, report }: TextFile): Documents | undefined {
  const data = readYaml(text, 1, report)
  return data && checkShape(documentsSchema, data, DOCUMENT_FIELDS, report)
}

/** The document with that id, or the error to report. */
export function findDocument(id: string, { documents }: Documents): CitedDocument | string {
  const remedy = `从这些里选：${documents.map((each) => each.id).join('、')}；或在 documents.yaml 里新加一项`
  return documents.find((each) => each.id === id) ?? fault(`没有代号为“${id}”的文件`, remedy)
}
