// Named imports from Taro are properties that it gets at run time, which only a CommonJS module can hand out.
const { Taro } = require('./taro-with-apis')

module.exports = Taro
module.exports.default = Taro
