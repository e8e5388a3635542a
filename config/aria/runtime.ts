import { mergeInternalComponents } from '@tarojs/shared'
import { COMPONENTS } from './components'

// The phone numbers attributes by the same table as the templates that the build writes.
mergeInternalComponents(COMPONENTS)
