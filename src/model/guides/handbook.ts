import guidesJson from '@/generated/guides.json'
import screensJson from '@/generated/screens.json'
import { shownScreen, type ShownScreen } from './pictures'
import type { DrawnScreen, Guide, GuideStep, Picture } from './types'

// The compiler has checked the files against these types; TypeScript can't infer them from JSON.
const guides = guidesJson as Guide[]
const screens = screensJson as unknown as DrawnScreen[]

/** The guide with that id, or undefined: `id` may come from a link. */
export function findGuide(id: string | undefined): Guide | undefined {
  return guides.find((guide) => guide.id === id)
}

/** The screen that a step shows, with its marks; undefined for a step without one. */
export function screenOf({ picture }: GuideStep): ShownScreen | undefined {
  return picture && shown(picture)
}

/** The screen that the step's last tap opens, if any: as the step after it shows it, but without marks. */
export function openedScreen({ picture }: GuideStep, next: GuideStep | undefined): ShownScreen | undefined {
  const screen = picture?.opens
  if (screen === undefined) return undefined
  const values = next?.picture?.screen === screen ? next.picture.values : undefined
  return shown({ screen, marks: [], ...(values && { values }) })
}

function shown(picture: Picture): ShownScreen | undefined {
  const screen = screens.find(({ id }) => id === picture.screen)
  return screen && shownScreen(screen, picture)
}
