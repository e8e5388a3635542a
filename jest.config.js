const alias = { '^@/(.*)$': '<rootDir>/src/$1' }

/** Plain TypeScript: rules, search, compiler, command line. */
const domain = {
  displayName: 'domain',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/{model,compiler,desk,measures,assistant}/**/*.test.ts'],
  moduleNameMapper: alias,
  transformIgnorePatterns: ['node_modules/(?!(temporal-polyfill|temporal-utils)/)'],
}

/** Screens and the phone's capabilities, in jsdom. */
const pages = {
  displayName: 'pages',
  clearMocks: true,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/tests/{pages,ui,phone}/**/*.test.{ts,tsx}'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/setup-pages.ts'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/tests/support/empty.ts',
    ...alias,
    '^@tarojs/components$': '<rootDir>/tests/support/components.tsx',
    '^@tarojs/taro$': '<rootDir>/tests/support/taro.ts',
  },
  transformIgnorePatterns: ['node_modules/(?!@tarojs/components/)'],
}

/** The built package and the built browser preview: run `npm run build` first. */
const built = {
  displayName: 'built',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/{package,preview,desk-page,budgets,assistant-package}/**/*.test.ts'],
  moduleNameMapper: alias,
}

const projects = [domain, pages, built, require('./simulator/jest.config.js')]

module.exports = {
  maxWorkers: '100%',
  globalSetup: '<rootDir>/tests/support/before-all-tests.ts',
  projects: projects.map((project) => ({ ...project, modulePathIgnorePatterns: ['<rootDir>/.*\\.cache/'] })),
}
