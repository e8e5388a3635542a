import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

const keptLines = 30

/** Runs a build alongside the preview and shows its output; `output` is the last part of it, without colours. */
export function runBuild(command: string, cwd: string, onFailure: () => void) {
  // In its own process group, so that the shell's children are stopped with it.
  const child = spawn(command, { cwd, shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let isRunning = true
  let lines: string[] = []
  const keep = (chunk: Buffer) => {
    process.stdout.write(chunk)
    const text = stripVTControlCharacters(String(chunk))
    lines = [...lines, ...text.split('\n').filter((line) => line.trim() !== '')].slice(-keptLines)
    if (/Module (?:build failed|not found)|Compiled with .*errors?|编译失败/i.test(text)) onFailure()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  child.on('exit', (code) => {
    isRunning = false
    if (code) onFailure()
  })
  return {
    output: () => lines.join('\n'),
    stop: () => void (isRunning && child.pid && process.kill(-child.pid)),
  }
}
