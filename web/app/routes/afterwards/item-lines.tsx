import { Link } from '@remix-run/react'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ActionItemStatus } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { ItemStatus } from './item-status.tsx'

export interface Line {
  id: string
  text: LocalizedValue
  municipality: { slug: string; name: LocalizedValue }
  owner?: string | null
  dueOn: string
  due: string
  isLate: boolean
  status: ActionItemStatus
  event: { slug: string; title?: LocalizedValue }
  /** Whether an action of a plan was made of it; left out where that is not told. */
  isPlanned?: boolean | undefined
}

/** Action items, each with who undertook it and by when. */
export function ItemLines({ items }: { items: readonly Line[] }) {
  const { t, lang } = useWords('afterwards')
  return (
    <ul className="items" role="list">
      {items.map(({ id, text, municipality, owner, dueOn, due, isLate, status, event, isPlanned }) => (
        <li key={id}>
          <p className="items__text">
            <Link to={`/${lang}/events/${event.slug}/items/${id}`}>
              <LocalizedText value={text} note={false} />
            </Link>
          </p>
          <p className="items__who">
            <LocalizedName value={municipality.name} />
            {owner && (
              <>
                {' · '}
                <bdi>{owner}</bdi>
              </>
            )}
            {' · '}
            <time dateTime={dueOn}>{t('item.due', { day: due })}</time>
          </p>
          <ItemStatus status={status} isLate={isLate} />
          {isPlanned !== undefined && <p className="small soft">{t(isPlanned ? 'own.planned' : 'own.notPlanned')}</p>}
          {event.title && (
            <p className="small soft">
              {t('open.from')} <LocalizedText value={event.title} note={false} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
