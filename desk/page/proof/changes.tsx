import type { ShownChange } from '../../content/shown-changes'

/** What was changed since the edition. */
export function Changes({ changes }: { changes: readonly ShownChange[] }) {
  return (
    <section className="changes">
      <h2>改了什么</h2>
      {changes.length === 0 ? <p>和这一版一样，没有改动。</p> : null}
      {changes.map(({ where, before, now }, index) => (
        <article key={index}>
          <h3>{where}</h3>
          {before === undefined ? null : (
            <p>
              原来：<del>{before}</del>
            </p>
          )}
          {now === undefined ? (
            <p>删去了</p>
          ) : (
            <p>
              现在：<ins>{now}</ins>
            </p>
          )}
        </article>
      ))}
    </section>
  )
}
