import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText, OwnWords } from '../../components/localized-text/localized-text.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { useWords } from '../../language/words.ts'
import { ElementName } from '../maturity/element-name.tsx'
import type { WrittenGap } from './write-gap.ts'

/** One gap: why it is shown, and whatever helps to close it. */
export function GapCard({ gap, isOwn, children }: { gap: WrittenGap; isOwn: boolean; children?: ReactNode }) {
  const { t, lang } = useWords('gaps')
  const { code, level, rating, reasons, element, indicator, resources, event, peers, actions } = gap
  return (
    <article className="gap stack" aria-labelledby={`gap-${code}`}>
      <header className="stack">
        <p className="small soft">
          <ElementName element={element} /> · {t('level', { level })}
        </p>
        <h3 id={`gap-${code}`}>
          <span className="gap__code">{code}</span> <LocalizedText value={indicator.title} note={false} />
        </h3>
        <p>
          <Badge tone={rating === 'IN_PROGRESS' ? 'sun' : 'plain'}>{t(`rating.${rating ?? 'NONE'}`)}</Badge>
        </p>
      </header>
      <Part title={t('why')}>
        <ul>
          {!reasons.includes('RAISES_ELEMENT') && <li>{t('reason.LATER')}</li>}
          {reasons.map(reason => (
            <li key={reason}>{t(`reason.${reason}`)}</li>
          ))}
        </ul>
      </Part>
      {gap.gap && (
        <Part title={t('ownWords')}>
          <p className="gap__words">{gap.gap}</p>
        </Part>
      )}
      {gap.owner && (
        <Part title={t('owner')}>
          <p>{gap.owner}</p>
        </Part>
      )}
      {indicator.evidenceExamples.length > 0 && (
        <Part title={t('lookAt')}>
          <ul>
            {indicator.evidenceExamples.map(example => (
              <li key={example.text}>
                <LocalizedText value={example} note={false} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('library')}>
        {resources === null && <p className="soft">{t('unavailable')}</p>}
        {resources?.length === 0 && <p className="soft">{t('libraryNone')}</p>}
        {resources && resources.length > 0 && (
          <ul>
            {resources.map(({ slug, title }) => (
              <li key={slug}>
                <Link to={`/${lang}/library/${slug}`}>
                  <LocalizedText value={title} note={false} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={t('peers')}>
        {peers.length === 0 && <p className="soft">{t('peersNone')}</p>}
        {peers.length > 0 && (
          <ul>
            {peers.map(({ slug, name, met, invented }) => (
              <li key={slug}>
                <Link to={`/${lang}/municipalities/${slug}`}>
                  <LocalizedName value={name} />
                </Link>
                {t('closed', { date: met })} {invented && <span className="soft">{t('invented')}</span>}
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={t('event')}>
        {gap.isCalendarMissing && <p className="soft">{t('calendarUnavailable')}</p>}
        {!gap.isCalendarMissing && !event && <p className="soft">{t('eventNone')}</p>}
        {event && (
          <p>
            <Link to={`/${lang}/events/${event.slug}`}>
              <LocalizedText value={event.title} note={false} />
            </Link>
            <br />
            {event.starts} {event.invented && <span className="soft">{t('invented')}</span>}
          </p>
        )}
      </Part>
      {actions.length > 0 && (
        <Part title={t('planned')}>
          <ul>
            {actions.map(({ id, text, owner, due, status, plan }) => (
              <li key={id}>
                <Link to={`/${lang}/plans/${plan.id}/actions/${id}`}>
                  <LocalizedText value={text} note={false} />
                </Link>
                <br />
                <span className="small">
                  {owner && <OwnWords text={owner} lang={plan.sourceLang} />}
                  {owner && due && ' · '}
                  {due && t('due', { date: due })} <StatusBadge status={status} />
                </span>
                {isOwn && !status && (
                  <Form className="screen-only" method="post">
                    <input type="hidden" name="indicator" value={code} />
                    <input type="hidden" name="undo" value={id} />
                    <Button kind="quiet">{t('plan.undo')}</Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {children}
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="gap__part">
      <h4 className="small">{title}</h4>
      {children}
    </div>
  )
}
