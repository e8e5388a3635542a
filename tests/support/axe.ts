import { readFileSync } from 'node:fs'
import type { RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Violations found by axe, except in the parts matched by the selectors in `exclude`.
 *
 * @returns a line for each rule, with the parts that break it
 */
export async function violations(
  page: Page | Frame,
  { exclude = [], ...options }: RunOptions & { exclude?: string[] } = {},
): Promise<string[]> {
  await page.evaluate(`${AXE};undefined`)
  const run = `axe.run(${JSON.stringify({ include: ['html'], exclude })}, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`
  // Passes are a hundred times as large as violations: they stay in the browser.
  const lines = "violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)"
  return page.evaluate<string[]>(`${run}.then(({ violations }) => ${lines})`)
}
