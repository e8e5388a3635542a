/**
 * The functions of WeChat's tool that are used here, so that types can be checked without installing it.
 * Documented in its README, except `schemaValidate` and `locales`, which are exported but undocumented.
 */
declare module 'miniprogram-ci' {
  export type ProjectAttributes = Readonly<Record<string, unknown>>

  export class Project {
    constructor(options: { appid: string; type: 'miniProgram'; projectPath: string; privateKeyPath: string })
    /** WeChat's data about the app; fetched over the network unless replaced. */
    attr: () => Promise<ProjectAttributes>
  }

  export interface CompileSettings {
    useProjectConfig?: boolean
    es6?: boolean
    minify?: boolean
  }

  export type Progress = string | { id: string; message: string; status: 'doing' | 'done' | 'fail' | 'warn' | 'info' }

  interface Job {
    project: Project
    setting: CompileSettings
    onProgressUpdate?: (progress: Progress) => void
  }

  interface Delivery extends Job {
    version: string
    desc: string
    robot: number
  }

  export interface Delivered {
    subPackageInfo?: { name: string; size: number }[]
  }

  export interface SchemaResult {
    /** Unknown keys, in one line. */
    warning: string
    error: { errorType: string; errorProperty: string; correctType?: unknown; requireProperty?: unknown }[]
  }

  export interface QualityResult {
    name: string
    success: boolean
    text: string
    detail?: unknown
  }

  export const DefaultProjectAttr: ProjectAttributes
  export const locales: { setLocale(locale: 'zh' | 'en'): void }
  export function schemaValidate(file: 'app' | 'theme' | 'sitemap', json: unknown): SchemaResult
  export function analyseCode(project: Project, options: { silent: boolean }): Promise<unknown>
  export function checkCodeQuality(project: Project): Promise<QualityResult[]>
  export function getCompiledResult(job: Job): Promise<Record<string, string | Buffer>>
  export function preview(delivery: Delivery & { qrcodeFormat: 'image'; qrcodeOutputDest: string }): Promise<Delivered>
  export function upload(delivery: Delivery): Promise<Delivered>
}
