import path from 'node:path'
import { COMPONENTS } from './components'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'

/** Lets `aria-*` attributes reach WeChat: Taro silently drops attributes missing from its component table. */
export default function ariaPlugin(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      platform.template.mergeComponents(context, COMPONENTS)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'runtime.ts')].flat()
    },
  })
}
