import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * The tests with named situations as one file, for mutation testing: they must do alone, without the exhaustive ones and
 * those that start processes, and a mutant then costs one loading of the modules instead of one for each file.
 */
const LEFT_OUT = /^(oracle|properties|every-day|zones|holiday-table|command)\./

for (const name of readdirSync(__dirname)) {
  if (name.endsWith('.test.ts') && !LEFT_OUT.test(name)) jest.requireActual(path.join(__dirname, name))
}
