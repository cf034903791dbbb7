import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { ElementName } from '../maturity/element-name.tsx'
import type { ElementCount } from './rows.ts'

interface ElementStepsProps {
  /** Address of the assessment. */
  here: string
  elements: readonly { code: string; family: string; name: LocalizedValue }[]
  current: string
  counts: readonly ElementCount[]
}

/** The way through the sheet, and how far each element is. */
export function ElementSteps({ here, elements, current, counts }: ElementStepsProps) {
  const { t } = useWords('assessment')
  return (
    <nav className="element-steps" aria-label={t('elements')}>
      <ul role="list">
        {elements.map(element => {
          const count = counts.find(each => each.element === element.code) ?? { answered: 0, asked: 0, unreviewed: 0 }
          const name = <ElementName element={element} />
          return (
            <li key={element.code}>
              {element.code === current ? (
                <span aria-current="page">{name}</span>
              ) : (
                <Link to={`${here}/${element.code}`}>{name}</Link>
              )}
              <HowFar answered={count.answered} asked={count.asked} />
              <Unreviewed count={count.unreviewed} />
            </li>
          )
        })}
      </ul>
      <p>
        <Link to={here}>{t('toOverview')}</Link>
      </p>
    </nav>
  )
}

/** How many rows of an element wait for somebody to say that they still hold. */
export function Unreviewed({ count }: { count: number }) {
  const { t } = useWords('assessment')
  if (count === 0) return null
  return (
    <p className="element-steps__unreviewed">
      <Badge tone="sun">{t('unreviewedRows', { count, number: String(count) })}</Badge>
    </p>
  )
}

/** A bar that fills up; the words beside it say the same. */
export function HowFar({ answered, asked }: { answered: number; asked: number }) {
  const { t } = useWords('assessment')
  return (
    <span className="how-far">
      <svg className="how-far__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="how-far__all" width="100" height="8" rx="4" />
        <rect className="how-far__part" width={asked === 0 ? 0 : (answered / asked) * 100} height="8" rx="4" />
      </svg>
      <span className="small">{t('howFar', { answered: String(answered), asked: String(asked) })}</span>
    </span>
  )
}
