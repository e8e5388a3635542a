import { spawnSync } from 'node:child_process'
import { ROOT } from './paths'

/** Rebuilds the WeChat package from the current sources. Returns whether that succeeded. */
export function build(): boolean {
  console.log('正在构建小程序……')
  const run = spawnSync('npm', ['run', '-s', 'build:weapp'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  return run.status === 0
}
