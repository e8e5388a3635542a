const { projects, ...shared } = require('./jest.config.js')

const built = projects.find(({ displayName }) => displayName === 'built')

/** Every fault of the phone on every page: minutes, and not part of `npm test`. Run `npm run build:weapp` first. */
module.exports = {
  ...shared,
  globalSetup: undefined,
  testTimeout: 1_800_000,
  projects: [{ ...built, displayName: 'faults', testMatch: ['<rootDir>/tests/faults/**/*.test.ts'] }],
}
