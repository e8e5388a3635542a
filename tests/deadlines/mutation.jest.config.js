/** For Stryker. */
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/src', '<rootDir>/tests/deadlines'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/deadlines/mutation-entry.ts'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
}
