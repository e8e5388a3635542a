/** What a link asks for. WeChat hands over the parameters of a link as they stand in it. */
export function queryOf(parameter: string | undefined): string {
  const text = parameter ?? ''
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
