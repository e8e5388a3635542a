import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import { importX } from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** The rooms of the house, from the ground floor up: each may import those listed before it on its line. */
const GROUND = ['handbook', 'guides', 'search', 'deadlines', 'diagnosis']
const ROOMS = {
  handbook: ['handbook'],
  guides: ['handbook', 'guides'],
  search: ['handbook', 'search'],
  deadlines: ['handbook', 'deadlines'],
  diagnosis: ['handbook', 'deadlines', 'diagnosis'],
  device: ['device'],
  routes: ['handbook', 'device'],
  components: [...GROUND, 'device', 'routes', 'components', 'illustrations'],
  illustrations: [...GROUND, 'illustrations'],
  pages: [...GROUND, 'device', 'routes', 'components', 'illustrations', 'pages'],
  packages: [...GROUND, 'device', 'routes', 'components', 'illustrations', 'packages'],
}

const element = (type) => ({ element: { type } })

export default tseslint.config(
  {
    ignores: ['dist/', 'node_modules/', '**/.cache/', 'coverage/', 'src/*/compiled/', 'simulator/tests/fixtures/'],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, importX.flatConfigs.typescript],
    plugins: { 'import-x': importX, boundaries },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
      'boundaries/include': ['src/**/*.{ts,tsx}'],
      'boundaries/elements': [
        ...Object.keys(ROOMS)
          .filter((room) => room !== 'routes')
          .map((room) => ({ type: room, pattern: `src/${room}` })),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          policies: Object.entries(ROOMS).flatMap(([room, allowed]) =>
            Object.keys(ROOMS)
              .filter((other) => !allowed.includes(other))
              .map((other) => ({ from: element(room), disallow: { to: element(other) } })),
          ),
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    // Only `device` knows the phone; the ground floor does not even know React.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/device/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: ['@tarojs/taro'] }],
      'no-restricted-globals': ['error', 'wx'],
    },
  },
  {
    files: GROUND.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': ['error', { patterns: ['@tarojs/*', 'react', 'react-dom', '@nutui/*', 'node:*'] }],
      'no-restricted-globals': ['error', 'wx', 'Intl', 'window', 'document'],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
)
