import { messageOf } from './checks/check'
import { readSettings } from './settings'
import { readVersion } from './version'
import { type Delivery } from './send'

/** The steps of a release, in order; replaced in tests. */
export interface Steps {
  install: () => boolean
  build: () => boolean
  check: (dist: string) => boolean
  send: (delivery: Delivery) => Promise<void>
}

export interface Surroundings {
  env: NodeJS.ProcessEnv
  /** The repository. */
  root: string
  /** The output folder of `build`. */
  dist: string
  print: (line: string) => void
  complain: (line: string) => void
}

const HINT =
  '常见的原因：这台机器的 IP 不在公众平台的“IP 白名单”里，密钥已被重置，密钥与 appid 不是一对，或者没有网络。'

/**
 * Rebuilds and releases the committed version, or prints everything that prevents it. Returns whether WeChat
 * has accepted it.
 */
export async function release(steps: Steps, { env, root, dist, print, complain }: Surroundings): Promise<boolean> {
  const { settings, faults } = readSettings(env)
  const { version, faults: notReady } = readVersion(root)
  const all = [...faults, ...notReady]
  if (all.length > 0) {
    for (const fault of all) complain(`✗ ${fault}`)
    return false
  }
  print(`版本 ${version.version}，机器人 ${settings.robot}，说明：${version.description}`)
  if (!steps.install()) return false
  if (!steps.build()) {
    complain('✗ 构建没有成功：请运行 npm run build:weapp 看原因。')
    return false
  }
  if (!steps.check(dist)) {
    complain('✗ 发布检查没有通过，没有发送。')
    return false
  }
  try {
    await steps.send({ ...settings, ...version, dist, print })
    return true
  } catch (error) {
    complain(`✗ 微信没有收下：${messageOf(error)}`)
    complain(HINT)
    return false
  }
}
