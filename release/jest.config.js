const path = require('node:path')

/** The release's own promises, on the built package: needs `npm run build:weapp` and this folder's packages. */
module.exports = {
  displayName: 'release',
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // Each check runs WeChat's compiler in processes of its own, as slow as the machine.
  testTimeout: 600_000,
  transform: { '\\.[jt]sx?$': ['babel-jest', { configFile: path.resolve(__dirname, '../babel.config.js') }] },
}
