import { ok, simulate } from '../../src'

/** What a test does with the package in the folder that the command line names, whose code goes on after the phone has ended. */
async function main(): Promise<void> {
  let late = (): void => undefined
  const login = (options: unknown) => {
    late = (options as { late: () => void }).late
    return ok()
  }
  const sim = await simulate({ dist: String(process.argv[2]), wx: { login } })
  await sim.open('pages/a/a')
  await sim.close()
  late()
}

void main()
