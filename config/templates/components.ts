/** WeChat's accessibility attributes. The default is empty: bound to `undefined`, an attribute would be read out as such. */
const spoken = { 'aria-role': "''", 'aria-label': "''" }
const state = { 'aria-expanded': "''", 'aria-pressed': "''" }

/**
 * Every component that the app and NutUI's parts show in WeChat, with every attribute and event that they give it, in
 * the form of Taro's component descriptions: the value is the default. `class`, `style`, `id` and taps need no mention.
 */
export const COMPONENTS = {
  View: { ...spoken, ...state, bindTouchStart: '', bindTouchMove: '', bindTouchEnd: '' },
  Text: { ...spoken, selectable: '!1', 'user-select': '!1' },
  // Not in use; but Taro counts on it.
  Image: {},
  Button: { 'open-type': '' },
  Input: {
    value: '',
    placeholder: '',
    'placeholder-class': "'input-placeholder'",
    maxlength: '140',
    focus: '!1',
    'confirm-type': "'done'",
    bindInput: '',
    bindConfirm: '',
  },
  Picker: { mode: "'selector'", range: '', value: '', start: '', end: '', fields: "'day'", bindChange: '' },
}
