import { createRequire } from 'node:module'
import path from 'node:path'
import type Chain from 'webpack-chain'
import type webpack from 'webpack'

const require = createRequire(__filename)

/** Files of Taro's runtime, and what the package holds in their place. See docs/decisions/runtime.md. */
const REPLACED = {
  '@tarojs/shared/dist/components.js': 'components.ts',
  '@tarojs/runtime/dist/bom/location.js': 'address.ts',
  '@tarojs/runtime/dist/bom/history.js': 'address.ts',
}

/**
 * Leaves out of a WeChat build what Taro's runtime holds for other uses than this app's.
 *
 * @throws Error when Taro no longer has one of the files: then what stands in for it has to be thought over
 */
export function leaveOut(chain: Chain, { NormalModuleReplacementPlugin }: typeof webpack): void {
  chain.resolve.alias.set('@tarojs/taro$', path.resolve(__dirname, 'taro.cjs'))
  const theirs = new Map<string, string>()
  const ours = new Map<string, string>()
  for (const [name, file] of Object.entries(REPLACED)) {
    const place = require.resolve(name)
    theirs.set(name, place)
    ours.set(place, path.resolve(__dirname, file))
  }
  chain.plugin('runtime').use(NormalModuleReplacementPlugin, [
    /\.js$/,
    (asked: { context: string; request: string }) => {
      // By their whole name they are meant themselves; Taro asks for them by their place.
      asked.request = theirs.get(asked.request) ?? ours.get(path.resolve(asked.context, asked.request)) ?? asked.request
    },
  ])
}
