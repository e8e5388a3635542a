/** The answers are the same wherever the phone is: each zone runs every situation and every date in a process of its own. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSync } from 'esbuild'

const ZONES = [
  'Asia/Shanghai',
  'UTC',
  'America/Los_Angeles',
  'Pacific/Kiritimati', // had no 31 December 1994
  'Pacific/Apia', // had no 30 December 2011
  'America/Sao_Paulo', // days without a midnight until 2018
]
/** Six processes at once on a busy machine. */
jest.setTimeout(60_000)

const SCRIPT = join('.cache', 'zones', `report-${process.env.JEST_WORKER_ID ?? '1'}.cjs`)

async function reportIn(zone: string): Promise<{ offset: number; answers: string[]; digest: string }> {
  const env = { ...process.env, TZ: zone }
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT], { env, maxBuffer: 2 ** 24 })
  return JSON.parse(stdout) as Awaited<ReturnType<typeof reportIn>>
}

test('every zone gives the same answers', async () => {
  buildSync({
    entryPoints: ['tests/model/deadlines/zone-report.ts'],
    outfile: SCRIPT,
    bundle: true,
    platform: 'node',
    logLevel: 'silent',
  })
  const [china, ...others] = await Promise.all(ZONES.map(reportIn))
  expect(china?.answers.length).toBeGreaterThan(60)
  for (const { answers, digest } of others) {
    expect(answers).toEqual(china?.answers)
    expect(digest).toBe(china?.digest)
  }
  // The processes really were in their zones.
  expect([china, ...others].map((report) => report?.offset)).toEqual([-480, 0, 420, -840, -780, 180])
})
