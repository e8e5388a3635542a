const inTests = process.env.NODE_ENV === 'test'
const nutui = '@nutui/nutui-react-taro'
// What WeChat's base library 2.20.2 runs on, by WeChat's own list (miniprogram-compat). Older ones lack APIs that we call.
const phones = { ios: '11', chrome: '66', safari: '10' }
// Safari 10 to 14 know these but for faults in rare places. Babel would rewrite them all; the plugins below mend the places.
const known = ['transform-destructuring', 'transform-parameters', 'transform-template-literals']
const mended = [
  '@babel/plugin-bugfix-safari-id-destructuring-collision-in-function-expression',
  '@babel/plugin-bugfix-safari-rest-destructuring-rhs-array',
]

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        exclude: inTests ? [] : known,
        targets: inTests ? { node: 'current' } : phones,
      },
    ],
  ],
  plugins: [
    ...mended,
    [
      'import',
      {
        libraryName: nutui,
        style: inTests ? false : 'css',
        camel2DashComponentName: false,
        customName: (name) =>
          inTests
            ? `${nutui}/dist/cjs/packages/${name.toLowerCase()}/index.js`
            : `${nutui}/dist/es/packages/${name.toLowerCase()}`,
      },
      'nutui-react-taro',
    ],
  ],
}
