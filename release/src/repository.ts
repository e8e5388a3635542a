import { spawnSync } from 'node:child_process'

const SHOWN = 5

function git(root: string, args: string[]): string | undefined {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return run.status === 0 ? run.stdout.trimEnd() : undefined
}

/** Reasons why a version can't be sent given the state of the repository, one per line. */
export function faultsOfRepository(root: string, version: string): string[] {
  const changes = git(root, ['status', '--porcelain'])
  const tags = git(root, ['tag', '--list', `v${version}`])
  if (changes === undefined || tags === undefined) return ['问不到 git：请在项目的 git 仓库里运行，并装好 git。']
  const files = changes === '' ? [] : changes.split('\n')
  const more = files.length > SHOWN ? `等 ${files.length} 个文件` : ''
  return [
    ...(files.length === 0 ? [] : [`有没提交的改动，请先提交：${files.slice(0, SHOWN).join('，')}${more}`]),
    ...(tags === ''
      ? []
      : [
          `版本 ${version} 已有标签 v${version}，发布过了：请先改 package.json 里的版本号，并在 CHANGELOG.md 写下这一版。`,
        ]),
  ]
}
