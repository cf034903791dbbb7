import { Link } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { FilterDate, FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { useWords } from '../../language/words.ts'

interface Work {
  id: string
  what: LocalizedValue
  when: string
  source: { text: string }
  partners: readonly { id: string; name: LocalizedValue }[]
  municipalities: readonly { slug: string; name: LocalizedValue }[]
}

interface WorksProps {
  total: { count: number; number: string }
  list: readonly Work[]
  page: { hasNextPage: boolean; endCursor?: string | null }
  partners: readonly { value: string; label: string }[]
}

/** What partners did, and with which members. */
export function Works({ total, list, page, partners }: WorksProps) {
  const { t, lang } = useWords('partners')
  return (
    <section className="stack" aria-labelledby="works">
      <h2 id="works">{t('works')}</h2>
      <FilterForm label={t('filter.label')}>
        <FilterSelect name="partner" label={t('filter.partner')} all={t('filter.everybody')} options={partners} />
        <FilterDate name="from" label={t('filter.from')} />
        <FilterDate name="to" label={t('filter.to')} />
      </FilterForm>
      {list.length === 0 ? (
        <EmptyState title={t('noWorksTitle')}>
          <p>{t('noWorks')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="soft">{t('found', total)}</p>
          <ol className="partner-works" role="list">
            {list.map(({ id, what, when, partners: who, municipalities, source }) => (
              <li key={id} className="partner-work" id={id}>
                <p className="partner-work__when">{when}</p>
                <div className="stack">
                  <LocalizedText as="p" value={what} />
                  <dl className="partner-work__who small">
                    <div>
                      <dt>{t('with')}</dt>
                      <dd>
                        <ul role="list">
                          {who.map(partner => (
                            <li key={partner.id}>
                              <LocalizedName value={partner.name} />
                            </li>
                          ))}
                        </ul>
                      </dd>
                    </div>
                    {municipalities.length > 0 && (
                      <div>
                        <dt>{t('members')}</dt>
                        <dd>
                          <ul role="list">
                            {municipalities.map(({ slug, name }) => (
                              <li key={slug}>
                                <Link to={`/${lang}/municipalities/${slug}`}>
                                  <LocalizedName value={name} />
                                </Link>
                              </li>
                            ))}
                          </ul>
                        </dd>
                      </div>
                    )}
                    <div>
                      <dt>{t('source')}</dt>
                      <dd>
                        <bdi>{source.text}</bdi>
                      </dd>
                    </div>
                  </dl>
                </div>
              </li>
            ))}
          </ol>
          <Pagination page={page} />
        </>
      )}
    </section>
  )
}
