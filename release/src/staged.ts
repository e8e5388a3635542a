import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isRecord, readJson } from './json'
import { ROOT } from './paths'

/** WeChat's tool reports files relative to this folder, as `weapp/app.json`. */
const PACKAGE = 'weapp'

export interface Staged {
  /** A project in WeChat DevTools' layout: the repository's project.config.json next to the package. */
  project: string
  /** The package inside it. */
  package: string
}

/**
 * Copies a built package into a temporary project for one app, passes it to a job, and removes it afterwards: WeChat's
 * tool reads everything below a project's folder, and the repository is large.
 */
export async function withStaged<T>(dist: string, appid: string, job: (staged: Staged) => Promise<T>): Promise<T> {
  const project = mkdtempSync(path.join(os.tmpdir(), 'release-project-'))
  try {
    const config = readJson(path.join(ROOT, 'project.config.json'))
    if (!isRecord(config)) throw new Error('project.config.json 不是一个对象。')
    const staged = { project, package: path.join(project, PACKAGE) }
    mkdirSync(staged.package)
    // The build leaves a copy of the project's settings in the package.
    cpSync(dist, staged.package, { recursive: true, filter: (file) => path.basename(file) !== 'project.config.json' })
    const settings = { ...config, appid, miniprogramRoot: `${PACKAGE}/` }
    writeFileSync(path.join(project, 'project.config.json'), JSON.stringify(settings, null, 2))
    return await job(staged)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}
