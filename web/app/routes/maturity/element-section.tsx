import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { indicatorKey } from '../library/filter.ts'
import { ElementName } from './element-name.tsx'
import { IndicatorLinks } from './indicator-links.tsx'
import { isInferred, type Level, type ModelElement } from './elements.ts'
import { PracticeList, type PracticesOfModel } from './practice-list.tsx'

interface ElementSectionProps {
  element: ModelElement
  levels: readonly Level[]
  /** What helps with each indicator, where that is shown. */
  practices?: PracticesOfModel
  /** Whether the page has a table of contents to go back to. */
  hasContents?: boolean
}

/** One element as a ladder: its outcomes, level by level. */
export function ElementSection({ element, levels, practices, hasContents = false }: ElementSectionProps) {
  const { t } = useWords('maturity')
  return (
    <section className="model-element stack" aria-labelledby={element.code}>
      <div>
        <h2 id={element.code}>
          <ElementName element={element} />
        </h2>
        <p className="soft">
          <LocalizedText value={element.name} />
        </p>
      </div>
      {levels.map(level => {
        const outcomes = element.outcomes.filter(outcome => outcome.level === level.number)
        return (
          <div key={level.number} className="rung">
            <h3>
              {t('level', { level: String(level.number) })}
              <span className="rung__name">
                <LocalizedText value={level.name} note={false} />
              </span>
            </h3>
            <div className="stack">
              {outcomes.map(outcome => (
                <OutcomeEntry key={outcome.number} outcome={outcome} practices={practices} />
              ))}
              {outcomes.length === 0 && <p className="soft">{t('noOutcome')}</p>}
            </div>
          </div>
        )
      })}
      {hasContents && (
        <p className="screen-only small">
          <a href="#contents">{t('back')}</a>
        </p>
      )}
    </section>
  )
}

interface OutcomeEntryProps {
  outcome: ModelElement['outcomes'][number]
  practices: PracticesOfModel | undefined
}

function OutcomeEntry({ outcome, practices }: OutcomeEntryProps) {
  const { t, lang } = useWords('maturity')
  const { number, title, basis, indicators } = outcome
  return (
    <article className={title ? 'outcome' : 'outcome outcome--unknown'} aria-labelledby={`outcome-${number}`}>
      <h4 id={`outcome-${number}`} tabIndex={-1}>
        <span className="outcome__number">{t('outcome', { number: String(number) })}</span>{' '}
        {title && <LocalizedText value={title} note={false} />}
      </h4>
      {!title && <p>{t('unknownOutcome')}</p>}
      {(!title || isInferred(basis)) && <Basis basis={basis} />}
      {indicators.length > 0 && (
        <ul className="outcome__indicators" aria-label={t('indicators')}>
          {indicators.map(indicator => (
            <li key={indicator.code}>
              <span className="outcome__code">{indicator.code}</span>
              <div>
                <LocalizedText value={indicator.title} note={false} />
                {isInferred(indicator.basis) && (
                  <>
                    {' '}
                    <Badge tone="sun">{t('inferred')}</Badge>
                    <Basis basis={indicator.basis} />
                  </>
                )}
                <IndicatorLinks indicator={indicator} />
                {practices?.byIndicator[indicator.code] && (
                  <PracticeList
                    model={practices.model}
                    indicator={indicator}
                    practices={practices.byIndicator[indicator.code]!}
                    isOpen={practices.isOpen}
                  />
                )}
                {practices && (
                  <p className="small screen-only">
                    <Link
                      to={`/${lang}/discussions/ask?indicator=${indicatorKey({ ...practices, code: indicator.code })}`}
                    >
                      {t('askThose')} <span className="visually-hidden">({indicator.code})</span>
                    </Link>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {title && indicators.length === 0 && <p className="small soft">{t('noIndicators')}</p>}
    </article>
  )
}

/** The note is kept in English, as the records are. */
function Basis({ basis }: { basis: string | null }) {
  const { t } = useWords('maturity')
  if (!basis) return null
  return (
    <p className="small soft">
      {t('basis')} <bdi lang="en">{basis}</bdi>
    </p>
  )
}
