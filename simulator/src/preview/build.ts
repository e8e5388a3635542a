import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

const keptLines = 30

interface Listener {
  /** The build found an error; it goes on watching. */
  failed: () => void
  /** It has ended, or could not be started, and nothing will be built any more. */
  stopped: (why: string) => void
}

/** Runs a build alongside the preview and shows its output; `output` is the last part of it, without colours. */
export function runBuild(command: string, cwd: string, { failed, stopped }: Listener) {
  // In its own process group, so that the shell's children are stopped with it.
  const child = spawn(command, { cwd, shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let isRunning = true
  let lines: string[] = []
  const keep = (chunk: Buffer) => {
    process.stdout.write(chunk)
    const text = stripVTControlCharacters(String(chunk))
    lines = [...lines, ...text.split('\n').filter((line) => line.trim() !== '')].slice(-keptLines)
    if (/Module (?:build failed|not found)|Compiled with .*errors?|编译失败/i.test(text)) failed()
  }
  const end = (why: string) => {
    if (!isRunning) return
    isRunning = false
    // What a killed shell leaves behind.
    killGroup(child.pid)
    stopped(why)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  child.on('error', (error) => end(error.message))
  child.on('exit', (code, signal) => end(signal ?? `退出码 ${code}`))
  return {
    output: () => lines.join('\n'),
    stop() {
      if (isRunning) killGroup(child.pid)
      isRunning = false
    },
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid)
  } catch {
    // None of it is left.
  }
}
