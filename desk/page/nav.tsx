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
        const items = own.map((place) => (
          <Item
            key={place.path}
            place={place}
            isChosen={place.path === chosen}
            mark={isWrong(place.path) ? '有错' : isChanged(place.path) ? '改过' : undefined}
            onChoose={onChoose}
          />
        ))
        if (own.length === 1 && own[0]?.title === group) return <ul key={group}>{items}</ul>
        return (
          <details key={group} open={group !== '图解里的画面'}>
            <summary>{group}</summary>
            <ul>{items}</ul>
          </details>
        )
      })}
    </nav>
  )
}

interface ItemProps {
  place: Place
  isChosen: boolean
  mark: string | undefined
  onChoose: (path: string) => void
}

function Item({ place: { path, title }, isChosen, mark, onChoose }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        aria-current={isChosen ? 'page' : undefined}
        onClick={() => {
          onChoose(path)
        }}
      >
        <span>{title}</span>
        {mark === undefined ? null : <em className={mark === '有错' ? 'mark late' : 'mark'}>{mark}</em>}
      </button>
    </li>
  )
}
