import { faultOfKey } from './key'

export interface Settings {
  appid: string
  keyFile: string
  /** The number of the "robot" under which WeChat lists the upload, 1 to 30. */
  robot: number
}

const APPID = /^wx[0-9a-f]{16}$/
const ROBOTS = 30

function faultOfAppid(appid: string | undefined): string | undefined {
  if (!appid) return '没有 appid：请把环境变量 WEAPP_APPID 设为小程序的 appid（公众平台“开发管理 – 开发设置”里可查）。'
  if (appid === 'touristappid')
    return 'appid 还是游客号 touristappid，不能预览或上传：请把 WEAPP_APPID 设为小程序自己的 appid。'
  if (!APPID.test(appid)) return `appid ${appid} 不合格式：应为 wx 加 16 位小写十六进制数字。`
  return undefined
}

function faultOfRobot(robot: string): string | undefined {
  const isRight = /^\d+$/.test(robot) && Number(robot) >= 1 && Number(robot) <= ROBOTS
  return isRight ? undefined : `WEAPP_ROBOT 是 ${robot}：应为 1 到 ${ROBOTS} 的整数，不设则为 1。`
}

/**
 * Reads the key's file, the appid and the robot from WEAPP_KEY_FILE, WEAPP_APPID and WEAPP_ROBOT (1 when absent), or
 * reports the problem with each.
 */
export function readSettings(env: NodeJS.ProcessEnv): { settings: Settings; faults: string[] } {
  const { WEAPP_KEY_FILE: keyFile, WEAPP_APPID: appid } = env
  const robot = env.WEAPP_ROBOT || '1'
  const faults = [faultOfKey(keyFile, appid), faultOfAppid(appid), faultOfRobot(robot)]
  return {
    settings: { appid: appid ?? '', keyFile: keyFile ?? '', robot: Number(robot) },
    faults: faults.filter((fault) => fault !== undefined),
  }
}
