import vm from 'node:vm'
import { Answers, type AnswerPlan } from './answers'
import { makeDevice, type DeviceOptions } from './device'
import { Dist } from './dist'
import type { MakeTemplates } from './page/page-view'
import { compileTemplates } from './page/templates'
import { Problems } from './problems'
import { AppService } from './service/app-service'
import { Simulation } from './simulation'
import { TreeView } from './tree-view'

export interface SimulateOptions {
  /** Folder of the built package. */
  dist: string
  /** Without a browser, or in headless Chromium; `tree` by default. */
  view?: 'tree' | 'browser'
  device?: DeviceOptions
  /** Answers of `wx`, by name of the API. */
  wx?: Record<string, AnswerPlan>
  /** Launch scene; 1154 is the single page that Moments open. */
  scene?: number
  /** Whether the phone has a network; true by default. */
  network?: boolean
}

/** Installs a built package on a phone; `open` starts it. */
export async function simulate({ dist: folder, view: kind, device, wx, ...rest }: SimulateOptions) {
  const shared = {
    dist: new Dist(folder),
    device: makeDevice(device),
    problems: new Problems(),
    answers: new Answers(wx),
    ...rest,
  }
  if (kind === 'browser') {
    const { startPhone } = await import('./browser/tab')
    const { service, hand, end } = await startPhone(shared)
    return new Simulation(service, hand, end)
  }
  const view = new TreeView(() => vm.runInThisContext(compileTemplates(shared.dist).code) as MakeTemplates)
  const service = new AppService({ ...shared, view })
  view.tell = (event) => service.handle(event)
  const end = async () => {
    service.dispose()
    view.end()
    await service.shown
  }
  return new Simulation(service, view, end)
}
