const path = require('node:path')

/** Tests of the release tool on the built package: needs `npm run build:weapp` and this folder's packages. */
module.exports = {
  displayName: 'release',
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // Each check runs WeChat's compiler in separate processes, which is slow.
  testTimeout: 600_000,
  transform: { '\\.[jt]sx?$': ['babel-jest', { configFile: path.resolve(__dirname, '../babel.config.js') }] },
}
