import { ensureBrowser } from '../../simulator/src/browser/ensure'

/** Before any test: a browser is found or installed, and all that need one are told where it is. */
export default function browserFirst(): void {
  process.env.CHROME_PATH ||= ensureBrowser()
}
