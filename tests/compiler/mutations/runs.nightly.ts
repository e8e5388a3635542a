import { read } from './readers'
import { HEAD, RUNS } from './runs'

/** As much as a file may hold, see `compiler/files.ts`. */
const MOST = { characters: 128 * 1024, lines: 3900 }
const SECONDS = 10

const filled = (run: string) => {
  const times = MOST.characters / Buffer.byteLength(run)
  return run.repeat(Math.floor(run.endsWith('\n') ? Math.min(times, MOST.lines) : times))
}

test.each(RUNS)('a file full of %j is read in seconds', (run) => {
  const start = performance.now()
  read({ path: 'questions/1-x.md', text: HEAD + filled(run) })
  read({ path: 'questions/1-x.md', text: HEAD.replace('答案', filled(run)) })
  read({ path: 'app.yaml', text: filled(run) })
  expect((performance.now() - start) / 1000).toBeLessThan(SECONDS)
})
