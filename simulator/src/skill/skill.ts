import path from 'node:path'
import { Dist } from '../dist'
import { Problems } from '../problems'
import { World } from '../service/world'

type Answer = (input: unknown) => Promise<unknown>

/** The functions of a skill, run as WeChat's assistant runs them. */
export interface Skill {
  /** The folder that it has named as its own. */
  readonly path: string
  /** The names under which functions were registered. */
  readonly names: readonly string[]
  /** What of `wx` was used that functions of this package have no need of: the network, storage, the screen. */
  readonly refused: readonly string[]
  /**
   * Calls a function. Only data passes in and out.
   *
   * @throws when no function has that name, or when it throws
   */
  call(name: string, input?: unknown): Promise<unknown>
}

/**
 * Opens the skill in a folder of a built package: in a context of its own, without the app, its scripts or its pages. Nothing
 * outside the folder can be required; of `wx` there is what registers functions, and everything else is refused.
 */
export function openSkill(root: string, folder: string): Skill {
  const dist = new Dist(root)
  const isInside = (file: string) => path.posix.normalize(file).startsWith(`${folder}/`)
  const inside = {
    has: (file: string) => isInside(file) && dist.has(file),
    read: (file: string) => dist.read(file),
    componentsOf: () => ({}),
  }
  const answers = new Map<string, Answer>()
  const refused: string[] = []
  const own = { path: '' }
  const registerAPI = (name: string, answer: Answer) => void answers.set(name, answer)
  const modelContext = {
    registerAPI,
    createSkill(skillPath: string) {
      own.path = skillPath
      return { registerAPI, use: () => undefined }
    },
  }
  const world = new World(inside, new Problems(), { wx: onlyWith('wx', { modelContext }, refused) })
  Object.assign(world.context, { App: undefined, Page: undefined, Component: undefined })
  world.require(`${folder}/index`)
  return {
    path: own.path,
    names: [...answers.keys()],
    refused,
    async call(name, input = {}) {
      const answer = answers.get(name)
      if (!answer) throw new Error(`no function is registered as ${name}`)
      const result = await answer(world.adopt(input))
      return JSON.parse(JSON.stringify(result)) as unknown
    },
  }
}

/** An object of these only; the use of anything else is recorded and fails. */
function onlyWith<Known extends object>(name: string, known: Known, refused: string[]): Known {
  return new Proxy(known, {
    get(target, key) {
      if (key in target) return Reflect.get(target, key) as unknown
      const used = `${name}.${String(key)}`
      refused.push(used)
      throw new Error(`${used} is refused`)
    },
  })
}
