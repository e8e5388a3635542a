/** For Stryker: the tests with named situations must do alone, without the exhaustive ones and those that start processes. */
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/src', '<rootDir>/tests/deadlines'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/deadlines/**/*.test.ts'],
  testPathIgnorePatterns: ['/(oracle|properties|zones|holiday-table|command)\\.test'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
}
