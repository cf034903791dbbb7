export interface CountBar {
  key: string
  label: string
  count: number
  number: string
  /** Not a value of its own: "nothing on record". */
  isNone?: boolean
}

/** A bar a value, each beside its figure: printed in grey, and read aloud, it says the same. */
export function CountBars({ bars, most }: { bars: readonly CountBar[]; most: number }) {
  return (
    <dl className="step-bars">
      {bars.map(({ key, label, count, number, isNone }) => (
        <div key={key} className={isNone ? 'step-bars__none' : undefined}>
          <dt>{label}</dt>
          <dd>
            <span className="step-bars__number">{number}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className="step-bars__bar" width={most === 0 ? 0 : (100 * count) / most} height="10" />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  )
}
