import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'

/** Keeps Taro from writing back into a text field what was typed there. */
export default function typingPlugin(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'runtime.ts')].flat()
    },
  })
}
