import { app } from '../../src/model/handbook/app'
import { skillDescription } from '../write/skill'
import { SKILL } from './paths'

interface AppJson {
  subPackages?: object[]
}

/** `app.json` with the assistant: its sub-package, which loads nothing of the app, and where WeChat finds it. */
export function withAgent(json: AppJson): object {
  return {
    ...json,
    subPackages: [...(json.subPackages ?? []), { root: SKILL, independent: true, pages: [] }],
    agent: {
      instruction: 'AGENTS.md',
      skills: [{ name: app.name, description: skillDescription(), path: SKILL }],
    },
  }
}

interface Project {
  packOptions?: { include?: object[] }
}

/** The settings for opening the package itself as a project; WeChat would leave the skill's texts out otherwise. */
export function withTexts(project: Project): object {
  const include = [
    ...(project.packOptions?.include ?? []),
    { type: 'folder', value: SKILL },
    { type: 'file', value: 'AGENTS.md' },
  ]
  return { ...project, miniprogramRoot: './', packOptions: { ...project.packOptions, include } }
}
