import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { RELEASE } from './paths'
import { isRecord, readJson, record } from './json'

function packagesIn(lockFile: string): Record<string, unknown> {
  return existsSync(lockFile) ? record(record(readJson(lockFile)).packages) : {}
}

/**
 * Whether a folder's installed packages match its lock file. Optional ones may be missing: they differ from platform to
 * platform.
 */
export function isInstalled(folder: string): boolean {
  const installed = packagesIn(path.join(folder, 'node_modules', '.package-lock.json'))
  const wanted = Object.entries(packagesIn(path.join(folder, 'package-lock.json')))
  return wanted
    .filter(([name, entry]) => name !== '' && isRecord(entry) && entry.optional !== true)
    .every(([name, entry]) => record(installed[name]).version === record(entry).version)
}

/** Installs WeChat's tool if needed. Returns whether it is installed. */
export function install(): boolean {
  if (isInstalled(RELEASE)) return true
  console.log('正在安装微信的发布工具 miniprogram-ci（约 275 MB，只需一次）……')
  const run = spawnSync('npm', ['install'], { cwd: RELEASE, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status === 0 && isInstalled(RELEASE)) return true
  console.error('没有装上。请检查网络后重试，或到 release 文件夹里运行 npm install 看原因。')
  return false
}
