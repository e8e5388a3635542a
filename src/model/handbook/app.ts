import compiled from '@/generated/app.json'
import type { App } from './types'

/** The app's name and what else is said of it as a whole. */
export const app: App = compiled
