import type { ReactElement } from 'react'
import { act, render } from '@testing-library/react'

/** Renders a page and waits for the content added after the first paint. */
export async function renderPage(page: ReactElement) {
  const rendered = render(page)
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)))
  return rendered
}
