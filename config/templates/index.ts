import path from 'node:path'
import { COMPONENTS } from './components'
import type { IPluginContext } from '@tarojs/service'

/** The part of Taro's platform that this plugin changes; Taro declares no public type for it. */
interface MiniPlatform {
  template?: {
    internalComponents: Record<string, Record<string, string>>
    nestElements: Map<string, number>
  }
  runtimePath: string | string[]
}

const WEAPP_RUNTIME = '@tarojs/plugin-platform-weapp/dist/runtime'

/** Texts stand in no text, sheets in no sheet; one level more is kept in reserve, the least that Taro allows. */
const LEVELS = 2
const SHALLOW = ['text', 'static-text', 'catch-view']

/**
 * Makes Taro write templates for what is in use and nothing else: the components, attributes and events of
 * `COMPONENTS`, among them the `aria-*` attributes that Taro itself does not know.
 */
export default function templatesPlugin(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      const { template } = platform
      if (!template) return
      for (const name of Object.keys(template.internalComponents))
        Reflect.deleteProperty(template.internalComponents, name)
      Object.assign(template.internalComponents, COMPONENTS)
      for (const tag of SHALLOW) template.nestElements.set(tag, LEVELS)
      platform.runtimePath = withOurRuntime([platform.runtimePath].flat())
    },
  })
}

function withOurRuntime(paths: readonly string[]): string[] {
  if (!paths.includes(WEAPP_RUNTIME)) throw new Error(`Taro no longer loads ${WEAPP_RUNTIME}: see config/templates`)
  return paths.map((each) => (each === WEAPP_RUNTIME ? path.resolve(__dirname, 'runtime.ts') : each))
}
