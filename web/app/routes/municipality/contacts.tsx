import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { writeRecord } from './record.ts'

type ContactsProps = { record: Pick<ReturnType<typeof writeRecord>, 'slug' | 'contacts' | 'mayKeepContacts'> }

/** By name and function; addresses are nobody's business here. */
export function Contacts({ record: { slug, contacts, mayKeepContacts } }: ContactsProps) {
  const { t, lang } = useWords('municipality')
  return (
    <section className="stack" aria-labelledby="contacts">
      <h2 id="contacts">{t('contacts.title')}</h2>
      {contacts.length === 0 && <p className="soft">{t('contacts.none')}</p>}
      <ul className="contact-list">
        {contacts.map(({ person, title, champion, elected }) => (
          <li key={person.id}>
            <p className="contact-list__name">
              <bdi>{person.displayName}</bdi>
            </p>
            {title && (
              <p className="small">
                <LocalizedText value={title} />
              </p>
            )}
            <p className="cluster">
              <Badge>{elected ? t('contacts.elected') : t('contacts.staff')}</Badge>
              {champion && <Badge tone="lake">{t('contacts.champion')}</Badge>}
            </p>
          </li>
        ))}
      </ul>
      <p className="small soft">{t('contacts.note')}</p>
      {mayKeepContacts && (
        <p>
          <Link to={`/${lang}/municipalities/${slug}/contacts`}>{t('contacts.keep')}</Link>
        </p>
      )}
    </section>
  )
}
