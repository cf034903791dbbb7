import { Optional } from '../../components/field/field.tsx'
import { problemsAt } from './problems.tsx'
import { idOf, type Problem } from './said.ts'

export interface Line {
  /** Also the path by which problems tell it. */
  name: string
  label: string
  hint?: string
  value: string
  /** An area of so many rows. */
  rows?: number
  most?: number
  type?: 'text' | 'date'
  list?: string
  isShort?: boolean
  optional?: boolean
  required?: boolean
  min?: string
}

/** One field of a form of many rows: its label, what is wrong with it, and what was typed. */
export function LineField({ problems, ...line }: Line & { problems: readonly Problem[] }) {
  const { name, label, hint, value, rows, most, type = 'text', list, isShort, optional, required, min } = line
  const { attributes, shown } = problemsAt(problems, name)
  const id = idOf(name)
  const described = [attributes['aria-describedby'], hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
  const shared = {
    id,
    name,
    defaultValue: value,
    maxLength: most,
    required,
    ...attributes,
    'aria-describedby': described,
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <Optional />}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {shown}
      {rows ? (
        <textarea className="input" rows={rows} dir="auto" {...shared} />
      ) : (
        <input
          className={isShort || type === 'date' ? 'input input--short' : 'input'}
          type={type}
          list={list}
          min={min}
          dir={type === 'date' ? undefined : 'auto'}
          autoComplete="off"
          {...shared}
        />
      )}
    </div>
  )
}
