import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import { importX } from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const MODEL = ['generated', 'handbook', 'guides', 'search', 'deadlines', 'diagnosis']
const APP = [...MODEL, 'phone', 'routes', 'ui', 'pages']

/** Every module, from the bottom up, with the modules it may import besides itself. */
const MODULES = {
  generated: [],
  handbook: ['generated'],
  guides: ['generated', 'handbook'],
  search: ['generated', 'handbook'],
  deadlines: ['generated', 'handbook'],
  diagnosis: ['generated', 'handbook', 'deadlines'],
  phone: [],
  routes: [...MODEL, 'phone'],
  ui: [...MODEL, 'phone', 'routes'],
  pages: [...MODEL, 'phone', 'routes', 'ui'],
  compiler: MODEL,
  simulator: [],
  measures: [...MODEL, 'simulator'],
  desk: [...MODEL, 'compiler'],
  // What runs in WeChat's assistant knows no phone; what is written for it takes examples from the labelled queries.
  assistant: [...MODEL, 'routes', 'measures'],
  tools: [...MODEL, 'compiler', 'simulator', 'measures'],
  config: [],
  // WeChat's tool is installed for this module only.
  release: [],
  tests: [...APP, 'assistant', 'compiler', 'desk', 'simulator', 'measures'],
}

const ELEMENTS = [
  ...['tests', 'assistant', 'compiler', 'desk', 'measures', 'tools', 'config', 'release'].map((name) =>
    whole(name, `${name}/**`),
  ),
  whole('tests', 'simulator/tests/**'),
  whole('simulator', 'simulator/src/**'),
  ...['generated', 'phone', 'routes', 'ui'].map((name) => whole(name, `src/${name}/**`)),
  ...MODEL.slice(1).map((name) => whole(name, `src/model/${name}/**`)),
  // Pages don't import each other: code shared by two belongs below them.
  { type: 'pages', pattern: 'src/pages/*', capture: ['feature'] },
]

function whole(type, pattern) {
  return { type, pattern, partialMatch: false }
}

// WeChat has these too.
const isOnlyOfBrowsers = (name) => !['console', 'setTimeout', 'clearTimeout'].includes(name)

const element = (type) => ({ element: { type } })

export default tseslint.config(
  {
    ignores: ['dist/', 'node_modules/', '**/.cache/', 'coverage/', 'src/generated/', 'simulator/tests/fixtures/'],
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
      'boundaries/include': [
        '{src/*,assistant,compiler,desk,simulator,measures,tools,config,release,tests}/**/*.{ts,tsx,json}',
      ],
      'boundaries/elements': ELEMENTS,
    },
    rules: {
      'import-x/no-cycle': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(MODULES).map(([name, allowed]) => ({
            from: element(name),
            allow: [...allowed, ...(name === 'pages' ? [] : [name])].map((other) => ({ to: element(other) })),
          })),
        },
      ],
      'boundaries/no-unknown-files': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  { files: ['{src,desk}/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    // WeChat refuses without notice: no promise is thrown away, and `void` hides none.
    files: ['src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }], 'no-void': 'error' },
  },
  {
    // Only `phone` knows Taro's APIs, and no module knows a browser's: otherwise a forgotten import of `open` would pass as `window.open`.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/phone/**'],
    rules: { 'no-restricted-imports': ['error', { paths: ['@tarojs/taro'] }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // Files used only by the browser build.
    ignores: ['src/phone/*.h5.ts'],
    rules: {
      'no-restricted-globals': ['error', 'wx', 'Intl', ...Object.keys(globals.browser).filter(isOnlyOfBrowsers)],
    },
  },
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['@tarojs/*', 'react', 'react-dom', '@nutui/*', 'node:*'] }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
)
