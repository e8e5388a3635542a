const path = require('node:path')

/** The simulator's own tests; some of them need Chromium. */
module.exports = {
  displayName: 'simulator',
  rootDir: __dirname,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/.cache'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/setup.ts'],
  transform: { '\\.[jt]sx?$': ['babel-jest', { configFile: path.resolve(__dirname, '../babel.config.js') }] },
}
