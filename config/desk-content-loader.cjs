const path = require('node:path')

/** In the desk's phone, compiled content comes from the page around it: see `desk/phone`. */
module.exports = function () {
  return `export default globalThis.handbookContent[${JSON.stringify(path.basename(this.resourcePath))}]`
}
