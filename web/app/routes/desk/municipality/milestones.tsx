import { Link } from '@remix-run/react'
import { Badge } from '../../../components/badge/badge.tsx'
import { Facts } from '../../../components/facts/facts.tsx'
import { LocalizedText } from '../../../components/localized-text/localized-text.tsx'
import { Notice } from '../../../components/notice/notice.tsx'
import { PartialDate } from '../../../components/partial-date/partial-date.tsx'
import { useWords } from '../../../language/words.ts'
import { addressOf } from './deed.ts'
import { Earlier } from './earlier.tsx'
import { Recorded } from './recorded.tsx'
import type { WrittenMilestone, WrittenMunicipality } from './written.ts'

/** Every step that is on record, with its paper and what was said of it before. */
export function Milestones({
  slug,
  milestones,
  keeping,
  planStep,
}: Pick<WrittenMunicipality, 'slug' | 'milestones' | 'keeping' | 'planStep'>) {
  const { t, lang } = useWords('keeping')
  const { t: terms } = useWords('terms')
  const { t: shell } = useWords('shell')
  return (
    <section className="stack" aria-labelledby="milestones">
      <h2 id="milestones">{t('milestones')}</h2>
      {planStep && (
        <Notice title={t('planStep.title')}>
          <p>{t('planStep.text', planStep)}</p>
          <p>
            <Link to={`/${lang}${planStep.path}`}>{t('planStep.record')}</Link>
          </p>
        </Notice>
      )}
      {milestones.length === 0 && <p className="soft">{t('noMilestones')}</p>}
      <ul className="keeping-records" role="list">
        {milestones.map(({ earlier, mayCorrect, ...milestone }) => (
          <li key={milestone.id} className="keeping-record stack">
            <h3>
              {terms(`step.${milestone.step}`)} {milestone.struck && <Badge tone="plain">{t('struck')}</Badge>}{' '}
              {milestone.isInvented && <Badge>{shell('notice.inventedTitle')}</Badge>}
            </h3>
            <MilestoneFacts milestone={milestone} />
            {mayCorrect && (
              <p className="keeping-actions">
                <Link to={`/${lang}${addressOf(slug, 'correctStep', { id: milestone.id })}`}>
                  {t('deed.correctStep')}
                </Link>
              </p>
            )}
            <Earlier records={earlier} render={record => <MilestoneFacts milestone={record} />} />
          </li>
        ))}
      </ul>
      {keeping.steps.length > 0 && (
        <p>
          <Link className="button button--secondary" to={`/${lang}${addressOf(slug, 'step')}`}>
            {t('deed.step')}
          </Link>
        </p>
      )}
    </section>
  )
}

export function MilestoneFacts({ milestone }: { milestone: WrittenMilestone }) {
  const { t } = useWords('keeping')
  const { actor, document, note, consulted, skipReason, source, reason } = milestone
  return (
    <Facts
      facts={[
        { label: t('field.reachedOn'), value: <PartialDate date={milestone.reached} /> },
        ...(actor ? [{ label: t('field.actor'), value: <bdi>{actor}</bdi> }] : []),
        ...(document
          ? [
              {
                label: t('field.documentTitle'),
                value: document.url ? <a href={document.url}>{document.title}</a> : <bdi>{document.title}</bdi>,
              },
            ]
          : []),
        ...(consulted ? [{ label: t('field.consulted'), value: t(`consulted.${consulted}`) }] : []),
        ...(note ? [{ label: t('note'), value: <LocalizedText value={note} /> }] : []),
        ...(skipReason ? [{ label: t('field.skipReason'), value: <bdi>{skipReason}</bdi> }] : []),
        {
          label: t('field.source'),
          value: source ? <bdi>{source}</bdi> : <span className="soft">{t('noSource')}</span>,
        },
        ...(reason ? [{ label: t('field.reason'), value: <bdi>{reason}</bdi> }] : []),
        { label: t('recorded'), value: <Recorded at={milestone.recordedAt} /> },
      ]}
    />
  )
}
