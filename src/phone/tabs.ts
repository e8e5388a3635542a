/** Tabs of the main package, which open without a network; as registered in `app.config.ts`. */
export const HOME = '/pages/home/index'
export const OFFICE = '/pages/office/index'
