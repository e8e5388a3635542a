export { absent, fail, never, ok, type Answer, type AnswerPlan } from './answers'
export { closeBrowser } from './browser/tab'
export type { DeviceOptions } from './device'
export { simulate, type SimulateOptions } from './simulate'
export type { Pointed, Simulation } from './simulation'
export {
  measureAction,
  measureFirstContent,
  measurePackage,
  measureStart,
  median,
  type FileSize,
  type StartFigures,
  type Updates,
} from './measure'
export { startPreview, type Preview, type PreviewOptions } from './preview/preview'
