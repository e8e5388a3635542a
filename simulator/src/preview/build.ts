import { spawn } from 'node:child_process'

const keptLines = 80

/** A build that runs beside the preview and watches the app's sources. */
export interface Build {
  /** The last lines that it printed, without colours. */
  output(): string
  stop(): void
}

/** Runs a shell command, and shows what it prints. */
export function runBuild(command: string, cwd: string, onFailure: () => void): Build {
  const child = spawn(command, {
    cwd,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  let lines: string[] = []
  const keep = (chunk: Buffer) => {
    process.stdout.write(chunk)
    // Colour codes would be noise in a browser.
    const text = String(chunk).replace(new RegExp(String.raw`\u001b\[[\d;]*m`, 'g'), '')
    lines = [...lines, ...text.split('\n').filter((line) => line.trim() !== '')].slice(-keptLines)
    if (/Module (?:build failed|not found)|Compiled with .*errors?|编译失败/i.test(text)) onFailure()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  child.on('exit', (code) => {
    if (code) onFailure()
  })
  return {
    output: () => lines.join('\n'),
    stop: () => {
      if (child.pid === undefined || child.exitCode !== null) return
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid)
      } catch {
        // It ended by itself.
      }
    },
  }
}
