import { DIST, ROOT } from './paths'
import { type Surroundings } from './release'

export const surroundings: Surroundings = {
  env: process.env,
  root: ROOT,
  dist: DIST,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
}
