import { readFileSync } from 'node:fs'
import type { RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe holds against a page, but for the parts that the selectors in `exclude` name.
 *
 * @returns a line for each rule, with the parts that break it
 */
export async function violations(
  page: Page | Frame,
  { exclude = [], ...options }: RunOptions & { exclude?: string[] } = {},
): Promise<string[]> {
  await page.evaluate(`${AXE};undefined`)
  const run = `axe.run(${JSON.stringify({ include: ['html'], exclude })}, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})`
  // What passed is a hundred times what failed: it stays in the browser.
  const lines = "violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)"
  return page.evaluate<string[]>(`${run}.then(({ violations }) => ${lines})`)
}
