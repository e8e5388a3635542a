import { readFileSync } from 'node:fs'

/** Reads a JSON file as `unknown`; throws the errors of Node and `JSON.parse`. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})
