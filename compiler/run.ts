import { readCall } from './arguments'
import { COMMANDS } from './commands'
import { UsageError, type Command } from './commands/command'
import { ContentError } from './problems'

export interface Output {
  /** Writes a line of output. */
  print: (line: string) => void
  /** Writes a line of error output. */
  complain: (line: string) => void
}

/**
 * Runs the command line with the given arguments (without node and script).
 * @returns the exit code: 0 success, 1 problems in the content, 2 wrong usage
 */
export function run(args: readonly string[], { print, complain }: Output): 0 | 1 | 2 {
  try {
    const call = readCall(args, COMMANDS)
    if (!call) {
      print(help(COMMANDS))
      return 0
    }
    const { command, words, values } = call
    const text = (option: string) => {
      const value = values[option]
      return typeof value === 'string' ? value : undefined
    }
    command.run({ words, text, has: (option) => values[option] === true, print })
    return 0
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof UsageError)) throw error
    complain(error.message)
    return error instanceof ContentError ? 1 : 2
  }
}

function help(commands: readonly Command[]): string {
  const rows = commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
  return ['用法：npm run -s handbook -- 命令', '', ...rows, '  help\n      显示这段说明'].join('\n')
}
