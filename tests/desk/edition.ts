import { compile } from '../../compiler/content'
import { diskFolder } from '../../compiler/disk'
import { readContentTexts } from '../../compiler/fidelity/folder'
import { memoryFolder } from '../../compiler/folder'

/** Today's content: its files, and what the compiler makes of them. */
export const EDITION = new Map(readContentTexts(diskFolder('src/content')).map(({ path, text }) => [path, text]))

const { handbook } = compile(memoryFolder(EDITION))
if (!handbook) throw new Error('the content has problems')
export const CONTENT = handbook
