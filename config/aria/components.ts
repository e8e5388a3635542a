/** WeChat's accessibility attributes. The default is empty: bound to `undefined`, an attribute would be read out as "undefined". */
const NAMES = ['role', 'label', 'expanded', 'pressed', 'checked', 'selected', 'hidden']
const attributes = Object.fromEntries(NAMES.map((name) => [`aria-${name}`, "''"]))

/** Attributes missing from Taro's own component table, in the form Taro expects. */
export const COMPONENTS = { View: attributes, Text: attributes, Image: attributes, Button: attributes }
