import type { Place } from '../content/places'

interface Props {
  places: readonly Place[]
  chosen: string
  isWrong: (path: string) => boolean
  isChanged: (path: string) => boolean
  onChoose: (path: string) => void
}

/** Everything that can be edited, by the names readers know. */
export function Nav({ places, chosen, isWrong, isChanged, onChoose }: Props) {
  const groups = [...new Set(places.map(({ group }) => group))]
  return (
    <nav aria-label="改哪里">
      {groups.map((group) => {
        const own = places.filter((place) => place.group === group)
        return (
          <details key={group} open={group !== '图解里的画面'}>
            <summary>{group}</summary>
            <ul>
              {own.map(({ path, title }) => (
                <li key={path}>
                  <button
                    type="button"
                    aria-current={path === chosen ? 'page' : undefined}
                    onClick={() => {
                      onChoose(path)
                    }}
                  >
                    <span>{title}</span>
                    {isWrong(path) ? <em className="mark late">有错</em> : null}
                    {isChanged(path) && !isWrong(path) ? <em className="mark">改过</em> : null}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </nav>
  )
}
