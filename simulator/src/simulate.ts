import { Answers, type AnswerPlan } from './answers'
import { Device, type DeviceOptions } from './device'
import { Dist } from './dist'
import { Problems } from './problems'
import { AppService } from './service/app-service'
import { Simulation } from './simulation'
import { TreeHand } from './tree/tree-hand'
import { TreeView } from './tree/tree-view'
import type { StorageOptions } from './wx/storage'

export interface SimulateOptions {
  /** Folder of the built package. */
  dist: string
  /** Without a browser, or in headless Chromium; the tree unless told. */
  view?: 'tree' | 'browser'
  device?: DeviceOptions
  /** Answers of `wx`, by name of the API. */
  wx?: Record<string, AnswerPlan>
  storage?: StorageOptions
  /** Launch scene; 1154 is the single page that Moments open. */
  scene?: number
}

/** Puts a built package on a phone; `open` starts it. */
export async function simulate(options: SimulateOptions): Promise<Simulation> {
  const dist = new Dist(options.dist)
  const device = new Device(options.device)
  const problems = new Problems()
  const answers = new Answers(options.wx)
  const shared = { dist, device, problems, answers }
  const { scene, storage } = options
  const rest = { ...(scene === undefined ? {} : { scene }), ...(storage === undefined ? {} : { storage }) }
  if (options.view === 'browser') {
    const { startPhone } = await import('./browser/start-phone')
    return new Simulation(await startPhone(shared, rest))
  }
  const view = new TreeView(dist, problems)
  const service = new AppService({ ...shared, ...rest, view })
  const end = () => {
    service.dispose()
    return view.dispose()
  }
  return new Simulation({ ...shared, service, hand: new TreeHand(view, service), end })
}
