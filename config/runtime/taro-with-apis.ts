import Taro from '@tarojs/api'
import { hooks } from '@tarojs/runtime'

// As `@tarojs/taro` does, but with imports: its `require` of the whole runtime makes webpack keep all of it.
if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', Taro)

export { Taro }
