import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { licences } from './licences'

const isWechat = process.env.TARO_ENV === 'weapp'

/** The questions' texts, which the first screen does without: a file of their own in the main package, loaded by those who read them. */
const QUESTIONS = 'questions'
const READERS_OF_QUESTIONS = ['pages/question/index', 'pages/search/index']

/** The compiled content has the app's name. */
const app = JSON.parse(readFileSync(path.resolve(__dirname, '../src/generated/app.json'), 'utf8')) as { name: string }

/** Taro's own View is no HTML tag: as one it would carry a class and a style of that name in every setData. */
function modifyElements(_inline: string[], block: string[]) {
  block.splice(0, block.length, ...block.filter((tag) => tag !== 'view'))
}

export default defineConfig(() => ({
  projectName: 'degree-office-handbook',
  date: '2026-11-23',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  // Browsers know HTML tags, of which NutUI is partly made, and `aria-*` by themselves.
  plugins: isWechat ? [['@tarojs/plugin-html', { modifyElements }], path.resolve(__dirname, 'aria/index.ts')] : [],
  designWidth: 375,
  deviceRatio: { 375: 2 },
  alias: {
    '@': path.resolve(__dirname, '..', 'src'),
  },
  copy: {
    // Taro copies neither the sitemap nor icons that only theme.json names.
    patterns: isWechat
      ? ['sitemap.json', 'ui/icons/tab'].map((name) => ({ from: `src/${name}`, to: `dist/weapp/${name}` }))
      : [],
    options: {},
  },
  terser: {
    config: {
      // Taro switches most of these off, as if for engines long gone.
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
      // A Chinese character is three bytes as itself and six as an escape, which is what Taro writes.
      output: { ecma: 2015, ascii_only: false },
    },
  },
  mini: {
    // The part of the plugin that goes into the package lies outside of `src`.
    compile: { include: [path.resolve(__dirname, 'aria')] },
    runtime: { enableInnerHTML: false },
    // Levels of templates, 3.5 kB each. What nests deeper, as no page does, is drawn through Taro's `comp`.
    baseLevel: 10,
    // Sizes are real pixels, as in a web page: text must follow the reader's font setting, not the width of the screen.
    postcss: { pxtransform: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
    addChunkPages: (chunks) => {
      for (const page of READERS_OF_QUESTIONS) chunks.set(page, [QUESTIONS])
    },
    webpackChain(chain) {
      chain.plugin('licences').use(licences)
      chain.merge({
        optimization: {
          splitChunks: {
            cacheGroups: {
              [QUESTIONS]: { name: QUESTIONS, priority: 20, test: /src.generated.questions\.json$/ },
            },
          },
        },
      })
      // What webpack itself writes around the modules; their own syntax is Babel's part.
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
  },
}))
