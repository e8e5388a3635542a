import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import webpack from 'webpack'
import { licences } from './licences'

const isWechat = process.env.TARO_ENV === 'weapp'

/** The questions' texts, not needed by the first screen: a separate file in the main package, loaded by the pages that use it. */
const QUESTIONS = 'questions'
const READERS_OF_QUESTIONS = ['pages/question/index', 'pages/search/index']

/** The compiled content contains the app's name. */
const app = JSON.parse(readFileSync(path.resolve(__dirname, '../src/generated/app.json'), 'utf8')) as { name: string }

/** Taro's own View is not an HTML tag; treated as one, it would send an extra class and style in every setData. */
function modifyElements(_inline: string[], block: string[]) {
  block.splice(0, block.length, ...block.filter((tag) => tag !== 'view'))
}

/** Folders here with a plugin for WeChat. */
const OWN_PLUGINS = ['aria', 'typing']

/** `--mode desk`: the browser build that the office's desk shows, one script, with the content that the desk hands to it. */
const DESK = 'desk'

export default defineConfig((_, { mode }) => ({
  projectName: 'degree-office-handbook',
  date: '2026-11-23',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true, ...(mode === DESK && { name: DESK }) },
  sourceRoot: 'src',
  outputRoot: `dist/${mode === DESK ? 'desk-phone' : process.env.TARO_ENV}`,
  // Browsers support HTML tags (which NutUI partly uses) and `aria-*` natively.
  plugins: isWechat
    ? [
        ['@tarojs/plugin-html', { modifyElements }],
        ...OWN_PLUGINS.map((name) => path.resolve(__dirname, name, 'index.ts')),
      ]
    : [],
  designWidth: 375,
  deviceRatio: { 375: 2 },
  alias: {
    '@': path.resolve(__dirname, '..', 'src'),
  },
  copy: {
    // Taro copies neither the sitemap nor icons named only in theme.json.
    patterns: isWechat
      ? ['sitemap.json', 'ui/icons/tab'].map((name) => ({ from: `src/${name}`, to: `dist/weapp/${name}` }))
      : [],
    options: {},
  },
  terser: {
    config: {
      // Taro switches most of these off, for engines long gone.
      compress: {
        ecma: 2015,
        passes: 2,
        arrows: true,
        collapse_vars: true,
        comparisons: true,
        computed_props: true,
        hoist_props: true,
        inline: true,
        loops: true,
        negate_iife: true,
        properties: true,
        reduce_vars: true,
        reduce_funcs: true,
        switches: true,
        typeofs: true,
      },
      // A Chinese character takes three bytes in UTF-8 and six as an escape, Taro's default.
      output: { ecma: 2015, ascii_only: false, comments: false },
    },
  },
  mini: {
    // The plugins' runtime parts lie outside `src`.
    compile: { include: OWN_PLUGINS.map((name) => path.resolve(__dirname, name)) },
    runtime: { enableInnerHTML: false },
    // Template levels, 3.5 kB each. Deeper nesting, which no page has, is drawn through Taro's `comp`.
    baseLevel: 10,
    // Sizes are real pixels, as in a web page: text must follow the reader's font setting, not the screen width.
    postcss: { pxtransform: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
    addChunkPages: (chunks) => {
      for (const page of READERS_OF_QUESTIONS) chunks.set(page, [QUESTIONS])
    },
    webpackChain(chain) {
      chain.plugin('licences').use(licences)
      // The page 关于本手册 shows the licences; a text file beside the scripts reaches nobody.
      chain.optimization
        .minimizer('terserPlugin')
        .tap((settings: object[]) => settings.map((each) => ({ ...each, extractComments: false })))
      chain.merge({
        optimization: {
          splitChunks: {
            cacheGroups: {
              [QUESTIONS]: { name: QUESTIONS, priority: 20, test: /src.generated.questions\.json$/ },
            },
          },
        },
      })
      // Applies to webpack's own wrapper code; Babel takes care of the modules.
      chain.set('target', ['web', 'es2015'])
      chain.module
        .rule('content')
        .test(/src.generated.[a-z]+\.json$/)
        .type('javascript/auto')
        .use('content')
        .loader(path.resolve(__dirname, 'content-loader.cjs'))
    },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    htmlPluginOption: { title: app.name },
    postcss: { pxtransform: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain) {
      if (mode !== DESK) return
      chain.plugin('one-script').use(webpack.optimize.LimitChunkCountPlugin, [{ maxChunks: 1 }])
      chain.module
        .rule('content')
        .test(/src.generated.[a-z]+\.json$/)
        .type('javascript/auto')
        .use('content')
        .loader(path.resolve(__dirname, 'desk-content-loader.cjs'))
    },
  },
}))
