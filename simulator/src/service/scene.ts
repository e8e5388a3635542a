/** Launch scene of a page opened from Moments: it stands alone, and WeChat lets nothing lead on from it. */
export const SINGLE_PAGE = 1154
