import { useSearchParams } from '@remix-run/react'
import { useId } from 'react'
import { FieldErrors } from '../field/field-errors.tsx'

interface FilterProps {
  name: string
  label: string
  /** For many words. */
  wide?: boolean
}

const classOf = (wide: boolean) => `filter-form__field${wide ? ' filter-form__field--wide' : ''}`

export function FilterSearch({ name, label, wide = true }: FilterProps) {
  const id = useId()
  const [parameters] = useSearchParams()
  const value = parameters.get(name) ?? ''
  return (
    <div className={classOf(wide)}>
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

export function FilterSelect({ name, label, all, options, wide = false }: FilterSelectProps) {
  const id = useId()
  const [parameters] = useSearchParams()
  const value = parameters.get(name) ?? ''
  return (
    <div className={classOf(wide)}>
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

interface FilterDateProps extends Omit<FilterProps, 'wide'> {
  /** Where a summary of errors leads to it. */
  id?: string
  /** What is wrong with the day in the address. */
  problem?: string
}

export function FilterDate({ name, label, id: givenId, problem }: FilterDateProps) {
  const ownId = useId()
  const id = givenId ?? ownId
  const [parameters] = useSearchParams()
  const value = parameters.get(name) ?? ''
  return (
    <div className="filter-form__field">
      <label htmlFor={id}>{label}</label>
      <FieldErrors id={`${id}-error`} errors={problem ? [problem] : []} />
      <input
        key={value}
        className="input"
        id={id}
        // a field for days would throw away what is none
        type={problem === undefined ? 'date' : 'text'}
        name={name}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
      />
    </div>
  )
}
