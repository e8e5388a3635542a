import { describeLooks } from '../support/looks'

/** WeChat's largest letters; on the narrowest screen they are the hardest. */
describeLooks([
  { width: 320, theme: 'light', fontSize: 23.8 },
  { width: 430, theme: 'light', fontSize: 23.8 },
])
