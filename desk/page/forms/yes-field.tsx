import { useForm, type Path } from './form-context'

/** Something that holds as long as it is written; its value may be `true` or, of what does not hold, `false`. */
export function YesField({ path, label }: { path: Path; label: string }) {
  const form = useForm()
  return (
    <div className="field">
      <label className="tick">
        <input
          type="checkbox"
          checked
          onChange={() => {
            form.set(path, undefined)
          }}
        />
        {label}
      </label>
    </div>
  )
}
