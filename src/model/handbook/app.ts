import compiled from '@/generated/app.json'
import type { App } from './types'

/** The app's name and other app-wide texts. */
export const app: App = compiled
