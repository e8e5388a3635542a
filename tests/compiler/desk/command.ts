import { run } from '../../../compiler/run'

/** Runs the command line. */
export function handbook(...args: string[]): { code: number; out: string; err: string } {
  const printed: string[] = []
  const complaints: string[] = []
  const code = run(args, { print: (line) => printed.push(line), complain: (line) => complaints.push(line) })
  return { code, out: printed.join('\n'), err: complaints.join('\n') }
}
