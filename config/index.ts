import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

export default defineConfig(() => ({
  projectName: 'degree-office-handbook',
  date: '2026-11-23',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  // NutUI's components emit HTML tags, which would vanish in the WeChat package without this plugin.
  plugins: ['@tarojs/plugin-html', path.resolve(__dirname, 'aria/index.ts')],
  designWidth: 375,
  deviceRatio: { 375: 2 },
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  copy: {
    // Taro copies neither the sitemap nor icons that only theme.json names.
    patterns:
      process.env.TARO_ENV === 'weapp'
        ? ['sitemap.json', 'icons/tab'].map((name) => ({ from: `src/${name}`, to: `dist/weapp/${name}` }))
        : [],
    options: {},
  },
  mini: {
    // Sizes are real pixels, as in a web page: text must follow the reader's font setting, not the width of the screen.
    postcss: { pxtransform: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    postcss: { pxtransform: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
}))
