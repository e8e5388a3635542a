import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** An element that code makes: one of Taro's components or, in small letters, an HTML tag. */
export interface Element {
  component: string
  /** Its attributes and events. */
  names: string[]
  file: string
}

const ROOT = path.join(__dirname, '..', '..')
const SOURCE = path.join(ROOT, 'src') + path.sep
const TARO = '@tarojs/components'
const NUTUI = '@nutui/nutui-react-taro'

/** The elements that the app makes, and those parts of NutUI that it imports. */
export function elements(): Element[] {
  const program = appProgram()
  return [...elementsInSource(program), ...elementsInNutui(program)]
}

/** Spread attributes are included: their types tell the names. */
function elementsInSource(program: ts.Program): Element[] {
  const checker = program.getTypeChecker()
  return appFiles(program).flatMap((file) => {
    const components = importedFrom(file, TARO)
    return select(file, ts.isJsxOpeningLikeElement).flatMap(({ tagName, attributes }) => {
      const tag = tagName.getText(file)
      const component = components.get(tag) ?? (isHtml(tag) ? tag : undefined)
      if (component === undefined) return []
      const names = attributes.properties.flatMap((each) =>
        ts.isJsxSpreadAttribute(each)
          ? propertiesOf(checker.getTypeAtLocation(each.expression))
          : [each.name.getText(file)],
      )
      return [{ component, names, file: path.relative(ROOT, file.fileName) }]
    })
  })
}

/** NutUI's code is read as it is bundled. What it merely passes on is not seen. */
function elementsInNutui(program: ts.Program): Element[] {
  const seen = new Set<string>()
  const read = (fileName: string): Element[] => {
    if (seen.has(fileName)) return []
    seen.add(fileName)
    const file = ts.createSourceFile(fileName, readFileSync(fileName, 'utf8'), ts.ScriptTarget.Latest, true)
    const components = importedFrom(file, TARO)
    const made = select(file, ts.isCallExpression).flatMap(({ expression, arguments: [type, props] }) => {
      if (!type || !expression.getText(file).endsWith('createElement')) return []
      const component = ts.isStringLiteral(type) ? type.text : components.get(type.getText(file))
      if (component === undefined) return []
      return [{ component, names: props ? literalKeys(props) : [], file: path.relative(ROOT, fileName) }]
    })
    const neighbours = importsOf(file)
      .map(({ moduleSpecifier }) => moduleSpecifier.text)
      .filter((text) => text.startsWith('.'))
    return [...made, ...neighbours.flatMap((text) => read(resolveScript(path.resolve(path.dirname(fileName), text))))]
  }
  const packages = path.join(path.dirname(require.resolve(`${NUTUI}/package.json`)), 'dist', 'es', 'packages')
  const parts = appFiles(program).flatMap((file) => [...importedFrom(file, NUTUI).values()])
  return parts.flatMap((part) => read(resolveScript(path.join(packages, part.toLowerCase()))))
}

const isHtml = (tag: string) => /^[a-z]/.test(tag)

function appProgram(): ts.Program {
  const config = path.join(ROOT, 'tsconfig.json')
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    ROOT,
  )
  return ts.createProgram(
    fileNames.filter((file) => file.startsWith(SOURCE)),
    options,
  )
}

function appFiles(program: ts.Program): readonly ts.SourceFile[] {
  return program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(SOURCE))
}

/** Components that a file imports from a package: their own names by those that the file gives them. */
function importedFrom(file: ts.SourceFile, name: string): Map<string, string> {
  const bindings = importsOf(file)
    .filter(({ moduleSpecifier }) => moduleSpecifier.text === name)
    .flatMap(({ importClause }) => (importClause?.namedBindings ? [importClause.namedBindings] : []))
  return new Map(
    bindings
      .filter(ts.isNamedImports)
      .flatMap(({ elements }) =>
        elements.map((element) => [element.name.text, (element.propertyName ?? element.name).text]),
      ),
  )
}

function importsOf(file: ts.SourceFile) {
  return select(file, ts.isImportDeclaration).filter(
    (each): each is ts.ImportDeclaration & { moduleSpecifier: ts.StringLiteral } =>
      ts.isStringLiteral(each.moduleSpecifier),
  )
}

/** All nodes of a kind below this one. */
function select<Kind extends ts.Node>(node: ts.Node, isOfKind: (node: ts.Node) => node is Kind): Kind[] {
  const found: Kind[] = []
  const visit = (each: ts.Node) => {
    if (isOfKind(each)) found.push(each)
    ts.forEachChild(each, visit)
  }
  visit(node)
  return found
}

/** Names of a type's properties; of a union, those of any of its parts. */
function propertiesOf(type: ts.Type): string[] {
  return type.isUnion() ? type.types.flatMap(propertiesOf) : type.getProperties().map(({ name }) => name)
}

/** Keys of the object literals that an expression merges; what stands in their values is not looked at. */
function literalKeys(expression: ts.Expression): string[] {
  if (ts.isCallExpression(expression)) return expression.arguments.flatMap(literalKeys)
  if (!ts.isObjectLiteralExpression(expression)) return []
  return expression.properties.flatMap(({ name }) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
  )
}

function resolveScript(location: string): string {
  const found = [`${location}.js`, path.join(location, 'index.js'), location].find(
    (file) => file.endsWith('.js') && existsSync(file),
  )
  if (found === undefined) throw new Error(`${location} is no script`)
  return found
}
