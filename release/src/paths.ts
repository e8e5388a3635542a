import path from 'node:path'

export const ROOT = path.join(__dirname, '..', '..')
export const RELEASE = path.join(ROOT, 'release')
/** The package that `npm run build:weapp` writes. */
export const DIST = path.join(ROOT, 'dist', 'weapp')
