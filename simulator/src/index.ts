export { absent, fail, never, ok, type Answer, type AnswerPlan } from './answers'
export { closeBrowser } from './browser/start-phone'
export type { Sheet, Toast } from './chrome/state'
export type { DeviceOptions } from './device'
export type { Direction } from './hand'
export type { Call, SetDataEntry } from './service/records'
export { simulate, type SimulateOptions } from './simulate'
export type { Pointed, Simulation } from './simulation'
export type { Target } from './target'
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
