import { describeLooks } from '../support/looks'

describeLooks([
  { width: 375, theme: 'dark', fontSize: 17 },
  { width: 375, theme: 'light', fontSize: 17 },
])
