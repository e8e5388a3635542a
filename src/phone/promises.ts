/** Milliseconds that WeChat is waited for. */
const PATIENCE = 5000

/** What the promise becomes; a rejection when it has become nothing after some seconds. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('never answered'))
    }, PATIENCE)
  })
  try {
    return await Promise.race([promise, end])
  } finally {
    clearTimeout(timer)
  }
}

/** Does what may fail without harm: then nothing more happens. */
export function quietly(act: () => Promise<unknown>): void {
  const acting = async () => {
    await act()
  }
  acting().catch(() => undefined)
}
