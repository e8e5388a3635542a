/** Taro ships types for this module, but not next to it. */
declare module '@tarojs/plugin-platform-weapp/dist/runtime-utils' {
  export { hostConfig } from '@tarojs/plugin-platform-weapp/dist/types/runtime-utils'
}
/** Taro without what `@tarojs/taro` adds; it ships no types of its own. */
declare module '@tarojs/api' {
  import type { TaroStatic } from '@tarojs/taro'
  const Taro: TaroStatic
  export default Taro
}
