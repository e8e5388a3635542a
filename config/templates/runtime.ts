import { hostConfig } from '@tarojs/plugin-platform-weapp/dist/runtime-utils'
import { internalComponents, mergeReconciler } from '@tarojs/shared'
import { COMPONENTS } from './components'

// What Taro's runtime for WeChat does, but with our components: the short names of attributes in setData are numbered
// from the same table as in the templates.
mergeReconciler(hostConfig)
for (const name of Object.keys(internalComponents)) Reflect.deleteProperty(internalComponents, name)
Object.assign(internalComponents, COMPONENTS)
