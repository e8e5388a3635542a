import { execFileSync } from 'node:child_process'
import { ensureBrowser } from '../../simulator/src/browser/ensure'

/** Before any test: the content is compiled, a browser is found or installed, and all that need one are told where it is. */
export default function beforeAllTests(): void {
  execFileSync('npm', ['run', '-s', 'content'], { stdio: ['ignore', 'ignore', 'inherit'] })
  process.env.CHROME_PATH = ensureBrowser()
}
