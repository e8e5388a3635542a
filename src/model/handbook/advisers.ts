import compiled from '@/generated/advisers.json'
import type { Adviser } from './types'

/** Who can answer what the handbook doesn't, other than the office. The compiler has checked the file against this type. */
export const advisers = compiled as Adviser[]
