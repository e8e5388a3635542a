import path from 'node:path'
import { ARIA_ATTRIBUTES } from './attributes'
import type { IPluginContext } from '@tarojs/service'

/** The part of Taro's platform that this plugin extends; Taro declares no public type for it. */
interface MiniPlatform {
  template?: { mergeComponents: (context: IPluginContext, patch: object) => void }
  runtimePath: string | string[]
}

/**
 * Lets `aria-*` attributes reach WeChat. Taro's templates list the attributes that each tag may have,
 * and WeChat's accessibility attributes are not among them: without this, a screen reader hears nothing of ours.
 */
export default function ariaPlugin(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (!platform.template) return
      platform.template.mergeComponents(context, ARIA_ATTRIBUTES)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'runtime.ts')].flat()
    },
  })
}
