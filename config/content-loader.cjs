/** Writes compiled content into the package as script: its keys stand without quotes there, unlike in JSON. */
module.exports = (json) => `export default ${json}`
