import { join } from 'node:path'
import type { BuildOptions } from 'esbuild'

/**
 * esbuild's options for a bundle of the compiler that runs in a browser. It leaves out traditional characters: there
 * the `traditional` of `lexicon.json` is empty, and everything else is the same.
 */
export const BROWSER_BUNDLE = {
  bundle: true,
  platform: 'browser',
  charset: 'utf8',
  target: 'es2020',
  alias: { 'opencc-js': join(__dirname, 'search/without-traditional.ts') },
} as const satisfies BuildOptions
