import { Link } from '@remix-run/react'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { MinutesStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { ItemLines, type Line } from './item-lines.tsx'

interface MinutesProps {
  minutes: {
    status: MinutesStatus
    text?: LocalizedValue | null
    decisions: readonly { number: number; text: LocalizedValue; commitments: readonly { number: number }[] }[]
    items: readonly Line[]
  }
}

/** What was said, decided and undertaken. */
export function Minutes({ minutes: { status, text, decisions, items } }: MinutesProps) {
  const { t, lang } = useWords('afterwards')
  const { t: events } = useWords('events')
  return (
    <section className="stack" aria-labelledby="minutes">
      <h2 id="minutes">{t('minutes.title')}</h2>
      {status === 'DRAFT' && <p className="soft">{t('minutes.draft')}</p>}
      {text && (
        <div className="minutes-text">
          <LocalizedText as="div" value={text} />
        </div>
      )}
      {decisions.length > 0 && (
        <>
          <h3>{t('minutes.decisions')}</h3>
          <ol className="decisions" role="list">
            {decisions.map(({ number, text: words, commitments }) => (
              <li key={number} id={`decision-${number}`}>
                <strong>{t('minutes.decision', { number })}</strong> <LocalizedText value={words} note={false} />
                {commitments.length > 0 && (
                  <span className="small soft">
                    {' '}
                    {events('event.commitments')}{' '}
                    {commitments.map((one, at) => (
                      <span key={one.number}>
                        {at > 0 && ' · '}
                        <Link to={`/${lang}/commitments/${one.number}`}>{one.number}</Link>
                      </span>
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {items.length > 0 && (
        <>
          <h3>{t('minutes.items')}</h3>
          <ItemLines items={items} />
        </>
      )}
    </section>
  )
}

/** What earlier meetings left open. */
export function OpenItems({ items }: { items: readonly Line[] }) {
  const { t } = useWords('afterwards')
  return (
    <section className="open-items stack" aria-labelledby="open-items">
      <h2 id="open-items">{t('open.title')}</h2>
      <p className="soft">{t('open.lead')}</p>
      <ItemLines items={items} />
    </section>
  )
}
