/** WeChat's accessibility attributes. The default is empty: bound to `undefined`, an attribute would be read out as such. */
const NAMES = ['role', 'label', 'expanded', 'pressed', 'checked', 'selected', 'hidden']
const attributes = Object.fromEntries(NAMES.map((name) => [`aria-${name}`, "''"]))

/** What Taro's own table of components lacks, in the form of Taro's descriptions. */
export const COMPONENTS = { View: attributes, Text: attributes, Image: attributes, Button: attributes }
