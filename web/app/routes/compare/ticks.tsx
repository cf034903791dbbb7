import { useWords } from '../../language/words.ts'

interface TicksProps {
  name: string
  legend: string
  hint?: string
  options: readonly { value: string; label: string }[]
  ticked: readonly string[]
}

/** Several values of one filter, folded away until they are wanted. What is folded is still sent. */
export function Ticks({ name, legend, hint, options, ticked }: TicksProps) {
  const { t } = useWords('compare')
  const chosen =
    ticked.length > 0 ? t('form.chosen', { count: ticked.length, number: String(ticked.length) }) : t('form.any')
  return (
    <details className="ticks" open={ticked.length > 0}>
      <summary>
        {legend} <span className="soft">({chosen})</span>
      </summary>
      <fieldset>
        <legend className="visually-hidden">{legend}</legend>
        {hint && <p className="small soft ticks__hint">{hint}</p>}
        <div className="ticks__options">
          {options.map(({ value, label }) => (
            <label key={value} className="choice">
              <input type="checkbox" name={name} value={value} defaultChecked={ticked.includes(value)} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  )
}
