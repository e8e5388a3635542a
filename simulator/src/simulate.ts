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
export async function simulate({ dist: folder, view: kind, device, wx, ...rest }: SimulateOptions) {
  const shared = {
    dist: new Dist(folder),
    device: new Device(device),
    problems: new Problems(),
    answers: new Answers(wx),
    ...rest,
  }
  if (kind === 'browser') {
    const { startPhone } = await import('./browser/start-phone')
    return new Simulation({ ...shared, ...(await startPhone(shared)) })
  }
  const view = new TreeView(shared.dist, shared.problems)
  const service = new AppService({ ...shared, view })
  const end = () => Promise.resolve(service.dispose())
  return new Simulation({ ...shared, service, hand: new TreeHand(view, service), end })
}
