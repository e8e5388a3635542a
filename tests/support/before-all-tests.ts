import { execFileSync } from 'node:child_process'
import { ensureBrowser } from '../../simulator/src/browser/ensure'

/** Before any test: the content is compiled, a browser is found or installed, and its path is passed to everything that needs one. */
export default function beforeAllTests(): void {
  execFileSync('npm', ['run', '-s', 'content'], { stdio: ['ignore', 'ignore', 'inherit'] })
  process.env.CHROME_PATH = ensureBrowser()
}
