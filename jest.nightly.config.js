const { projects, ...shared } = require('./jest.config.js')

const [domain] = projects

/** What takes minutes and is not part of `npm test`. */
module.exports = {
  ...shared,
  globalSetup: undefined,
  testTimeout: 1_800_000,
  projects: [{ ...domain, displayName: 'nightly', testMatch: ['<rootDir>/tests/compiler/mutations/*.nightly.ts'] }],
}
