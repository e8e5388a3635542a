import { describeLooks } from '../support/looks'

/** WeChat's largest text on the narrowest screen, the hardest case. */
describeLooks([
  { width: 320, theme: 'light', fontSize: 23.8 },
  { width: 430, theme: 'light', fontSize: 23.8 },
])
