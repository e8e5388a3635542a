import compiled from '@/generated/office.json'
import type { Office } from './types'

/** The degree office. The compiler has checked the file against this type; TypeScript can't infer it from JSON. */
export const office = compiled as Office
