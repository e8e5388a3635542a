/** The text files of a package, by their paths in it. */
export type PackageFiles = ReadonlyMap<string, string>

/** What WeChat would refuse, or not show. */
export interface Problem {
  file: string
  message: string
}

/** A folder of a package that holds a skill, and the file that declares its functions. */
export interface SkillFolder {
  /** Without slashes at its ends. */
  root: string
  declared: Declared
}

export interface Declared {
  apis: {
    name?: string
    description?: string
    inputSchema?: { type?: string }
    outputSchema?: object
    _meta?: { ui?: { componentPath?: string; pagePath?: string } }
  }[]
  components?: { path?: string }[]
}

/** The JSON of a file; undefined when there is none, or none that can be read. */
export function jsonOf(files: PackageFiles, file: string): unknown {
  try {
    return JSON.parse(files.get(file) ?? '')
  } catch {
    return undefined
  }
}
