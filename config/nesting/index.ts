import type { IPluginContext } from '@tarojs/service'

/** The part of Taro's platform that this plugin changes; Taro declares no public type for it. */
interface MiniPlatform {
  template?: { nestElements: Map<string, number> }
}

/** Texts and scrolling boxes stand in no other of their kind; one level more is kept in reserve, the least Taro allows. */
const LEVELS = 2
const TAGS = ['text', 'static-text', 'scroll-view']

/** Keeps Taro from writing templates for text in text and boxes in boxes, a level below the other, 12 kB in all. */
export default function nestingPlugin(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }: MiniPlatform) {
      for (const tag of TAGS) template?.nestElements.set(tag, LEVELS)
    },
  })
}
