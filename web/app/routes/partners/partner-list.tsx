import { Link } from '@remix-run/react'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { PartnerKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface Partner {
  id: string
  name: LocalizedValue
  note?: LocalizedValue | null
  website?: string | null
}

interface PartnerListProps {
  total: { count: number; number: string }
  groups: readonly { kind: PartnerKind; partners: readonly Partner[] }[]
}

/** Everybody on record, by kind. */
export function PartnerList({ total, groups }: PartnerListProps) {
  const { t, lang } = useWords('partners')
  return (
    <section className="stack" aria-labelledby="partners">
      <h2 id="partners">{t('list')}</h2>
      <p className="soft">{t('count', total)}</p>
      <div className="partner-kinds">
        {groups.map(({ kind, partners }) => (
          <section key={kind} className="partner-kind" aria-labelledby={kind}>
            <h3 id={kind}>{t(`kind.${kind}`)}</h3>
            <ul role="list">
              {partners.map(({ id, name, note, website }) => (
                <li key={id}>
                  <Link to={`/${lang}/partners?partner=${id}`}>
                    <LocalizedName value={name} />
                  </Link>
                  {website && (
                    <a className="small" href={website} rel="noreferrer">
                      {t('website')}
                      <span className="visually-hidden">: {name.text}</span>
                    </a>
                  )}
                  {note && <LocalizedText as="p" value={note} />}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
