import { join } from 'node:path'
import fc from 'fast-check'
import { diskFolder } from '../../../compiler/disk'
import { readContentTexts } from '../../../compiler/fidelity/folder'
import { mutated, mutation } from './mutations'
import { surplus, vanished } from './oracle'
import { read } from './readers'

const texts = readContentTexts(diskFolder(join(__dirname, '../../../src/content'))).filter(
  ({ path }) => path !== 'README.md',
)

const before = new Map(texts.map((file) => [file.path, surplus(file.text, read(file).made)]))

/**
 * Mutates real content files: none may make the compiler throw, and no character may vanish from what readers get without a
 * message.
 * @returns how many mutants the compiler took without a word
 */
export function nothingVanishes(runs: number): number {
  let taken = 0
  fc.assert(
    fc.property(mutation(texts.length), ({ file, edits }) => {
      const { path, text } = texts[file] ?? { path: '', text: '' }
      const changed = mutated(text, edits)
      const { made, problems } = read({ path, text: changed })
      if (problems.length > 0 || made === undefined) return
      taken += 1
      expect({ path, vanished: vanished(before.get(path) ?? new Map(), surplus(changed, made)) }).toEqual({
        path,
        vanished: [],
      })
    }),
    { numRuns: runs, seed: 20261128 },
  )
  return taken
}
