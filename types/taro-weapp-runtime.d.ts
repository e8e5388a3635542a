/** Taro ships types for this module, but not next to it. */
declare module '@tarojs/plugin-platform-weapp/dist/runtime-utils' {
  export { hostConfig } from '@tarojs/plugin-platform-weapp/dist/types/runtime-utils'
}
