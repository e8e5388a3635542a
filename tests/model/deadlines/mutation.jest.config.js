/** For Stryker. */
module.exports = {
  rootDir: '../../..',
  roots: ['<rootDir>/src', '<rootDir>/tests/model/deadlines'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/model/deadlines/mutation-entry.ts'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
}
