import { Link, useLocation } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { PartialDate } from '../../components/partial-date/partial-date.tsx'
import { ProvinceName } from '../../components/province-name/province-name.tsx'
import type { Province } from '../../components/province-name/provinces.ts'
import { useWords } from '../../language/words.ts'
import type { Listed, Member } from './members.ts'

interface MemberListProps {
  isNarrowed: boolean
  /** The list is of an earlier day, or of what was known then: how a municipality stands is told of today. */
  isEarlier: boolean
  shown: { count: number; number: string }
  total: { number: string }
  /** `part` of the members of a province stand on this page, where it has more. */
  provinces: readonly {
    code: Province
    count: number
    number: string
    part: string | null
    members: readonly Member[]
  }[]
}

export function MemberList({ isNarrowed, isEarlier, shown, total, provinces }: MemberListProps) {
  const { t } = useWords('roster')
  const { t: terms } = useWords('terms')
  return (
    <section className="stack" aria-labelledby="members">
      <h2 id="members">{isNarrowed ? t('list.found', { ...shown, total: total.number }) : t('list.title')}</h2>
      {provinces.map(({ code, count, number, part, members }) => (
        <section key={code} className="member-group" aria-labelledby={`province-${code}`}>
          <h3 id={`province-${code}`}>
            <ProvinceName code={code} />{' '}
            <span className="member-group__count">
              {part === null
                ? terms('count.municipalities', { count, number })
                : t('list.part', { number: part, total: number })}
            </span>
          </h3>
          <ul className="member-list">
            {members.map(member => (
              <li key={member.slug}>
                <Place municipality={member} />
                <Joining member={member} isEarlier={isEarlier} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** What the filter found beside the members, so that nobody takes a neighbour or an applicant for one. */
export function Others({ municipalities, isEarlier }: { municipalities: readonly Listed[]; isEarlier: boolean }) {
  const { t } = useWords('roster')
  return (
    <section className="stack" aria-labelledby="others">
      <h2 id="others">{t('others.title')}</h2>
      <p>{t('others.note')}</p>
      <ul className="member-list">
        {municipalities.map(municipality => (
          <li key={municipality.slug}>
            <Place municipality={municipality} />
            <div>
              <Standing standing={municipality.standing} isEarlier={isEarlier} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Place({ municipality }: { municipality: Listed }) {
  const { t, lang } = useWords('roster')
  const { t: terms } = useWords('terms')
  const { slug, name, kind, residents } = municipality
  return (
    <div>
      <Link className="member-list__name" to={`/${lang}/municipalities/${slug}`}>
        <LocalizedName value={name} />
      </Link>
      <p className="small soft">
        {terms(`municipalityKind.${kind}`)} · {residents ? t('list.residents', residents) : t('list.residentsUnknown')}
      </p>
    </div>
  )
}

function Joining({ member, isEarlier }: { member: Member; isEarlier: boolean }) {
  const { t } = useWords('roster')
  const { joined, basis, namedBy, standing } = member
  return (
    <div>
      {joined ? (
        <p className="small">
          {t('list.joined')} <PartialDate date={joined} />
        </p>
      ) : (
        <p className="small soft">{t('list.unknown')}</p>
      )}
      {basis && (
        <p className="small soft" lang="en" dir="ltr">
          {basis}
        </p>
      )}
      {!joined && namedBy && <p className="small soft">{t('list.namedBy', { date: namedBy.text })}</p>}
      {standing !== 'MEMBER' && <Standing standing={standing} isEarlier={isEarlier} />}
    </div>
  )
}

function Standing({ standing, isEarlier }: Pick<Member, 'standing'> & { isEarlier: boolean }) {
  const { t } = useWords('roster')
  const { t: terms } = useWords('terms')
  const name = terms(`standing.${standing}`)
  return <Badge>{isEarlier ? t('list.today', { standing: name }) : name}</Badge>
}

export function NothingFound() {
  const { t } = useWords('roster')
  const { pathname } = useLocation()
  return (
    <EmptyState title={t('empty.title')}>
      <p>{t('empty.text')}</p>
      <p>
        <Link to={pathname}>{t('empty.clear')}</Link>
      </p>
    </EmptyState>
  )
}
