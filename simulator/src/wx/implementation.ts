import type { AppService } from '../service/app-service'

export type Options = Record<string, unknown>

/** An API that answers through callbacks or a promise. To fail it throws an ApiFailure. */
export type AsyncApi = (options: Options) => unknown

/** An API that answers at once. */
export type SyncApi = (...args: unknown[]) => unknown

/** What the phone does by itself for some of the APIs. */
export type Implement = (service: AppService) => {
  async?: Record<string, AsyncApi>
  sync?: Record<string, SyncApi>
}

/** An option as text, however the app gave it. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
