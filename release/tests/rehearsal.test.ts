import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runOffline, WECHAT } from '../src/offline'

describe.each(['upload', 'preview'])('a rehearsed %s', (how) => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'release-rehearsal-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('shows its progress, compiles and packs, and stops before contacting WeChat', () => {
    const { output, refused } = runOffline(path.join(__dirname, 'rehearse.ts'), [how, folder], 'keep')
    expect(output).toMatch(/compile|编译|pack|打包/i)
    expect(output).toMatch(/stopped: .*检查时不许联网/s)
    expect(refused).toEqual([`${WECHAT}:443`])
  })
})
