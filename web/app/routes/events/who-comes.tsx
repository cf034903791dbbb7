import { Link } from '@remix-run/react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { useWords } from '../../language/words.ts'

interface Comer {
  person?: { id: string; displayName: string } | null
  municipality?: { slug: string; name: LocalizedValue } | null
}

interface Page<Node> {
  nodes: readonly Node[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

/** Who takes part and agreed to be listed: shown to people with a place. */
export function Participants({ participants }: { participants: Page<Comer> }) {
  const { t } = useWords('events')
  return (
    <section aria-labelledby="participants" className="stack">
      <h2 id="participants">{t('participants.title')}</h2>
      <p className="soft">{t('participants.explained')}</p>
      {participants.totalCount === 0 ? (
        <p>{t('participants.none')}</p>
      ) : (
        <ul className="participants" role="list">
          {participants.nodes.map(({ person, municipality }, index) => (
            <li key={person?.id ?? index}>
              <strong>{person?.displayName ?? t('participants.unknown')}</strong>
              {municipality && <MunicipalityLink {...municipality} />}
            </li>
          ))}
        </ul>
      )}
      <Pagination page={participants.pageInfo} parameter="participants" />
    </section>
  )
}

interface Registered extends Comer {
  id: string
  isWaiting: boolean
  registered: string
  accessNeeds?: string | null
  languageNeeds?: string | null
}

/** Everybody who has a place or waits, with what they need: shown to the organisers of the event. */
export function Registrations({ registrations }: { registrations: Page<Registered> }) {
  const { t } = useWords('events')
  return (
    <section aria-labelledby="registrations" className="stack">
      <h2 id="registrations">{t('registrations.title')}</h2>
      <p className="soft">{t('registrations.explained')}</p>
      {registrations.totalCount === 0 ? (
        <p>{t('registrations.none')}</p>
      ) : (
        <DataTable
          caption={t('registrations.caption')}
          rows={registrations.nodes}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: t('registrations.name'),
              cell: ({ person }) => person?.displayName ?? t('participants.unknown'),
              names: true,
            },
            {
              key: 'municipality',
              head: t('registrations.municipality'),
              cell: ({ municipality }) => municipality && <MunicipalityLink {...municipality} />,
            },
            {
              key: 'status',
              head: t('registrations.status'),
              cell: ({ isWaiting }) => t(isWaiting ? 'registrations.waits' : 'registrations.has'),
            },
            {
              key: 'needs',
              head: t('registrations.needs'),
              cell: ({ accessNeeds, languageNeeds }) => (
                <>
                  {accessNeeds && <p dir="auto">{accessNeeds}</p>}
                  {languageNeeds && <p dir="auto">{languageNeeds}</p>}
                </>
              ),
            },
            { key: 'registered', head: t('registrations.since'), cell: ({ registered }) => registered },
          ]}
        />
      )}
      <Pagination page={registrations.pageInfo} parameter="registrations" />
    </section>
  )
}

function MunicipalityLink({ slug, name }: { slug: string; name: LocalizedValue }) {
  const { lang } = useWords('events')
  return (
    <Link to={`/${lang}/municipalities/${slug}`}>
      <LocalizedText value={name} note={false} />
    </Link>
  )
}
