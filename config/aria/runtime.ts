import { mergeInternalComponents } from '@tarojs/shared'
import { ARIA_ATTRIBUTES } from './attributes'

// The short names of attributes in setData are numbered from the same table as in the templates.
mergeInternalComponents(ARIA_ATTRIBUTES)
