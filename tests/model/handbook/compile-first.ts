/** Import this before anything that imports the compiled handbook, which is not in the repository. */
import { join } from 'node:path'
import { compileContent } from '../../../compiler/compile'
import { writeHandbook } from '../../../compiler/write'

const SOURCE = join(__dirname, '../../../src')

writeHandbook(compileContent(join(SOURCE, 'content')), join(SOURCE, 'generated'))
