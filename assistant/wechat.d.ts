/** What WeChat offers to the functions of its assistant. */
interface AssistantSkill {
  /** Gives a function to the assistant under the name that `mcp.json` declares. */
  registerAPI(name: string, answer: (input: unknown) => Promise<unknown>): void
}

declare const wx: {
  readonly modelContext: {
    /** @param path the skill's folder in the package */
    createSkill(path: string): AssistantSkill
  }
}
