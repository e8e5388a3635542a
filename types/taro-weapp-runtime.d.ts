/** Taro ships the types for this module elsewhere. */
declare module '@tarojs/plugin-platform-weapp/dist/runtime-utils' {
  export { hostConfig } from '@tarojs/plugin-platform-weapp/dist/types/runtime-utils'
}
/** Taro without the additions of `@tarojs/taro`; it ships no types of its own. */
declare module '@tarojs/api' {
  import type { TaroStatic } from '@tarojs/taro'
  const Taro: TaroStatic
  export default Taro
}
