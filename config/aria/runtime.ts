import { mergeInternalComponents } from '@tarojs/shared'
import { COMPONENTS } from './components'

// At run time attributes are numbered by the same table as in the templates that the build writes.
mergeInternalComponents(COMPONENTS)
