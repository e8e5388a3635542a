const inTests = process.env.NODE_ENV === 'test'
const nutui = '@nutui/nutui-react-taro'

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        ...(inTests ? { targets: { node: 'current' } } : {}),
      },
    ],
  ],
  plugins: [
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
