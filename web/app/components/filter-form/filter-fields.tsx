import { useSearchParams } from '@remix-run/react'
import { useId } from 'react'

interface FilterProps {
  name: string
  label: string
}

export function FilterSearch({ name, label }: FilterProps) {
  const id = useId()
  const [parameters] = useSearchParams()
  const value = parameters.get(name) ?? ''
  return (
    <div className="filter-form__field filter-form__field--wide">
      <label htmlFor={id}>{label}</label>
      <input key={value} className="input" id={id} type="search" name={name} defaultValue={value} />
    </div>
  )
}

interface FilterSelectProps extends FilterProps {
  /** The first choice, which filters nothing. */
  all: string
  options: readonly { value: string; label: string }[]
}

export function FilterSelect({ name, label, all, options }: FilterSelectProps) {
  const id = useId()
  const [parameters] = useSearchParams()
  const value = parameters.get(name) ?? ''
  return (
    <div className="filter-form__field">
      <label htmlFor={id}>{label}</label>
      <select key={value} className="input" id={id} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

export function FilterDate({ name, label }: FilterProps) {
  const id = useId()
  const [parameters] = useSearchParams()
  const value = parameters.get(name) ?? ''
  return (
    <div className="filter-form__field">
      <label htmlFor={id}>{label}</label>
      <input key={value} className="input" id={id} type="date" name={name} defaultValue={value} />
    </div>
  )
}
