const attributes = {
  'aria-role': "''",
  'aria-label': "''",
  'aria-expanded': "''",
  'aria-selected': "''",
  'aria-checked': "''",
  'aria-pressed': "''",
  'aria-hidden': "''",
}

/**
 * Accessibility attributes by component, in the form of Taro's component descriptions. An empty default,
 * as an attribute bound to `undefined` would be read out as such.
 */
export const ARIA_ATTRIBUTES = { View: attributes, Text: attributes, Image: attributes, Button: attributes }
