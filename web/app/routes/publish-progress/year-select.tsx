import { useId } from 'react'

interface YearSelectProps {
  label: string
  years: readonly number[]
  period: string
}

/** Unlike a filter it always has a value: a report is about one year. */
export function YearSelect({ label, years, period }: YearSelectProps) {
  const id = useId()
  return (
    <div className="filter-form__field">
      <label htmlFor={id}>{label}</label>
      <select key={period} className="input" id={id} name="period" defaultValue={period}>
        {years.map(year => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </div>
  )
}
