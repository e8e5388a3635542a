import { hostConfig } from '@tarojs/plugin-platform-weapp/dist/runtime-utils'
import { mergeReconciler } from '@tarojs/shared'

// What Taro's runtime for WeChat does, but for adding its own components to the table (config/runtime/components.ts).
mergeReconciler(hostConfig)
