import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** Runs a script of this folder on a package outside the test runner, which would take its uncaught errors for its own. */
export const runScript = (script: string, dist: string) =>
  spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, script), dist], {
    stdio: 'pipe',
  })

/** A preview in a process of its own. */
export class PreviewProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** Resolves once the preview has printed its address. @throws when it ends before that */
  static async start(dist: string): Promise<PreviewProcess> {
    const child = runScript('run-preview.ts', dist)
    let complaints = ''
    child.stderr.on('data', (chunk) => (complaints += String(chunk)))
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The preview ended: ${complaints}`)))
    const [address] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer]
    ended.catch(() => undefined)
    return new PreviewProcess(child, String(address).trim())
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  /** Whether it serves its page. */
  answers(): Promise<boolean> {
    return fetch(this.url).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  stop(): void {
    this.child.kill('SIGKILL')
  }
}
