import vm from 'node:vm'
import type { Problems } from '../problems'
import { describe } from '../problems'

export interface LogLine {
  level: string
  text: string
}

/** The app's own world: JavaScript alone, without eval, Intl or WebAssembly, plus what WeChat gives. */
export function createContext(globals: Record<string, unknown>): vm.Context {
  const absent = { Intl: undefined, WebAssembly: undefined, SharedArrayBuffer: undefined }
  const context = vm.createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } })
  Object.assign(context, absent)
  return context
}

/** `console` for the app: kept, and an error is a problem. */
export function createConsole(logs: LogLine[], problems: Problems): Record<string, (...args: unknown[]) => void> {
  const levels = ['log', 'info', 'warn', 'error', 'debug', 'group', 'groupEnd', 'time', 'timeEnd', 'trace']
  const write = (level: string) => (level === 'group' ? 'log' : level)
  return Object.fromEntries(
    levels.map((level) => [
      level,
      (...args: unknown[]) => {
        const text = args.map(describe).join(' ')
        logs.push({ level: write(level), text })
        if (level === 'error') problems.add('service', `console.error: ${text}`)
      },
    ]),
  )
}
