import { parseArgs } from 'node:util'
import { UsageError, type Command, type OptionSpecs } from './commands/command'

export interface Call {
  command: Command
  words: string[]
  values: Readonly<Record<string, unknown>>
}

/**
 * Reads the arguments of the command line; options may appear anywhere.
 * @returns nothing when help was asked for
 * @throws UsageError for an unknown command or option, an extra argument, or an option without its value
 */
export function readCall(args: readonly string[], commands: readonly Command[]): Call | undefined {
  const options = commands.reduce<OptionSpecs>((all, command) => ({ ...all, ...command.options }), {})
  // Not strict: Node's own error messages are in English.
  const parsed = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const given = parsed.tokens.flatMap((token) => (token.kind === 'option' ? token : []))
  const [name, ...words] = parsed.positionals
  if (name === 'help' || given.some((option) => ['--help', '-h'].includes(option.rawName))) return undefined
  if (name === undefined && given.length === 0) return undefined

  const command = commands.find((each) => each.name === name)
  if (!command) throw unknownCommand(name, commands)
  for (const option of given) checkOption(option, command)
  const tooMany = words[command.words]
  if (tooMany !== undefined) throw new UsageError(`多了“${tooMany}”。改法：写成 ${command.usage}。`)
  return { command, words, values: parsed.values }
}

interface GivenOption {
  name: string
  rawName: string
  value: string | undefined
}

function checkOption({ name, rawName, value }: GivenOption, command: Command): void {
  const spec = new Map(Object.entries(command.options)).get(name)
  if (!spec) {
    const known = Object.keys(command.options).map((option) => `--${option}`)
    throw new UsageError(`${command.name} 没有选项“${rawName}”。改法：可以用的选项有 ${known.join('、')}。`)
  }
  if (spec.type === 'string' && !value) {
    throw new UsageError(`选项“${rawName}”后面没有内容。改法：写成 ${command.usage}。`)
  }
  if (spec.type === 'boolean' && value !== undefined) {
    throw new UsageError(`选项“${rawName}”后面不写内容。改法：写成 ${command.usage}。`)
  }
}

function unknownCommand(name: string | undefined, commands: readonly Command[]): UsageError {
  const known = [...commands.map((command) => command.name), 'help'].join('、')
  return new UsageError(`${name === undefined ? '没有写命令' : `没有命令“${name}”`}。改法：可以用的命令有 ${known}。`)
}
