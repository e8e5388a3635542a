/** Where a value stands: `office.yaml#phone`, `questions/07-query-credential.md#sections/2/paragraphs/0`. */
export interface Address {
  file: string
  /** Keys, and places in lists from 0. */
  steps: (string | number)[]
}

/** Parses an address; the file alone has no steps. */
export function parseAddress(address: string): Address {
  const [file = '', inside = ''] = address.split('#')
  const steps = inside === '' ? [] : inside.split('/')
  return { file, steps: steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)) }
}

/** The address of what the steps lead to in a file. */
export function addressOf(file: string, steps: readonly (string | number)[]): string {
  return `${file}#${steps.join('/')}`
}
