import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import type { Attendance } from '../../graphql/generated/graphql.ts'
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
  attendance: Attendance
  isWaiting: boolean
  registered: string
  accessNeeds?: string | null
  languageNeeds?: string | null
}

interface RegistrationsProps {
  registrations: Page<Registered>
  /** People take part on site or online. */
  isHybrid: boolean
}

/** Everybody who has a place or waits, with what they need: shown to the organisers of the event. */
export function Registrations({ registrations, isHybrid }: RegistrationsProps) {
  const { t } = useWords('events')
  const { t: terms } = useWords('terms')
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
              cell: one => <Who {...one} />,
              names: true,
            },
            {
              key: 'status',
              head: t('registrations.status'),
              cell: ({ isWaiting, attendance }) => (
                <span className="registrations__place">
                  <Badge tone={isWaiting ? 'sun' : 'leaf'}>
                    {t(isWaiting ? 'registrations.waits' : 'registrations.has')}
                  </Badge>
                  {isHybrid && <span className="small">{terms(`attendance.${attendance}`)}</span>}
                </span>
              ),
            },
            { key: 'needs', head: t('registrations.needs'), cell: one => <WhatTheyNeed {...one} /> },
            {
              key: 'registered',
              head: t('registrations.since'),
              cell: ({ registered }) => <span className="registrations__since">{registered}</span>,
            },
          ]}
        />
      )}
      <Pagination page={registrations.pageInfo} parameter="registrations" />
    </section>
  )
}

function Who({ person, municipality }: Comer) {
  const { t } = useWords('events')
  return (
    <>
      <bdi>{person?.displayName ?? t('participants.unknown')}</bdi>
      {municipality && (
        <span className="registrations__for">
          <MunicipalityLink {...municipality} />
        </span>
      )}
    </>
  )
}

function WhatTheyNeed({ accessNeeds, languageNeeds }: Registered) {
  const { t } = useWords('events')
  if (!accessNeeds && !languageNeeds) return <span className="soft">–</span>
  const needs = [
    { label: t('registrations.access'), text: accessNeeds },
    { label: t('registrations.languages'), text: languageNeeds },
  ]
  return (
    <dl className="registrations__needs">
      {needs.map(
        ({ label, text }) =>
          text && (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ),
      )}
    </dl>
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
