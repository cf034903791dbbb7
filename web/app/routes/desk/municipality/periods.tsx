import { Link } from '@remix-run/react'
import { Badge } from '../../../components/badge/badge.tsx'
import { Facts } from '../../../components/facts/facts.tsx'
import { PartialDate } from '../../../components/partial-date/partial-date.tsx'
import { useWords } from '../../../language/words.ts'
import { addressOf } from './deed.ts'
import { Earlier } from './earlier.tsx'
import { Recorded } from './recorded.tsx'
import type { WrittenMunicipality, WrittenPeriod } from './written.ts'

/** Every period of membership, with what was said of it before. */
export function Periods({ slug, periods, keeping }: Pick<WrittenMunicipality, 'slug' | 'periods' | 'keeping'>) {
  const { t, lang } = useWords('keeping')
  const { t: terms } = useWords('terms')
  return (
    <section className="stack" aria-labelledby="periods">
      <h2 id="periods">{t('periods')}</h2>
      {periods.length === 0 && <p className="soft">{t('noPeriods')}</p>}
      <ul className="keeping-records" role="list">
        {periods.map(({ earlier, mayCorrect, ...period }) => (
          <li key={period.id} className="keeping-record stack">
            <h3>
              {terms(`network.${period.network}`)} {period.struck && <Badge tone="plain">{t('struck')}</Badge>}
            </h3>
            <PeriodFacts period={period} />
            {mayCorrect && (
              <p className="keeping-actions">
                <Link to={`/${lang}${addressOf(slug, 'correct', { id: period.id })}`}>{t('deed.correct')}</Link>
                {!period.hasLeft && !period.struck && (
                  <Link to={`/${lang}${addressOf(slug, 'leave', { id: period.id })}`}>{t('deed.leave')}</Link>
                )}
              </p>
            )}
            <Earlier records={earlier} render={record => <PeriodFacts period={record} />} />
          </li>
        ))}
      </ul>
      {keeping.networks.length > 0 && (
        <p>
          <Link className="button button--secondary" to={`/${lang}${addressOf(slug, 'join')}`}>
            {t('deed.join')}
          </Link>
        </p>
      )}
    </section>
  )
}

export function PeriodFacts({ period }: { period: WrittenPeriod }) {
  const { t } = useWords('keeping')
  const { joinedKind, joinedBasis, source, leftSource, reason, recordedBy } = period
  return (
    <Facts
      facts={[
        {
          label: t('field.joinedOn'),
          value: (
            <>
              <PartialDate date={period.joined} />
              {joinedKind && <> · {t(`joinedKind.${joinedKind}`)}</>}
              {joinedBasis && (
                <>
                  {' '}
                  <bdi className="small soft">({joinedBasis})</bdi>
                </>
              )}
            </>
          ),
        },
        ...(period.known ? [{ label: t('field.knownBy'), value: <PartialDate date={period.known} /> }] : []),
        {
          label: t('field.source'),
          value: source ? <bdi>{source}</bdi> : <span className="soft">{t('noSource')}</span>,
        },
        ...(period.hasLeft ? [{ label: t('field.leftOn'), value: <PartialDate date={period.left} /> }] : []),
        ...(leftSource ? [{ label: t('field.leftSource'), value: <bdi>{leftSource}</bdi> }] : []),
        ...(reason ? [{ label: t('field.reason'), value: <bdi>{reason}</bdi> }] : []),
        {
          label: t('recorded'),
          value: <Recorded at={period.recordedAt} by={recordedBy} />,
        },
      ]}
    />
  )
}
