import { Link } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import type { AccountPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

type Grant = NonNullable<AccountPageQuery['viewer']>['grants'][number]

/** What the account may do, in words. */
export function Grants({ grants }: { grants: readonly Grant[] }) {
  const { t } = useWords('account')
  return (
    <section aria-labelledby="grants" className="stack">
      <h2 id="grants">{t('grantsTitle')}</h2>
      {grants.length === 0 && (
        <EmptyState title={t('noGrants')}>
          <p>{t('noGrantsNext')}</p>
        </EmptyState>
      )}
      <ul className="grants grid" role="list">
        {grants.map(grant => (
          <li key={`${grant.role} ${grant.municipality?.slug} ${grant.network?.code}`} className="grants__one">
            <GrantWords {...grant} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function GrantWords({ role, municipality, network }: Grant) {
  const { t, lang } = useWords('account')
  const { t: terms } = useWords('terms')
  return (
    <>
      <h3>{terms(`role.${role}`)}</h3>
      <p className="grants__scope">
        {municipality && (
          <Link to={`/${lang}/municipalities/${municipality.slug}`}>
            <LocalizedName value={municipality.name} />
          </Link>
        )}
        {network && <bdi>{terms(`network.${network.code}`)}</bdi>}
        {!municipality && !network && t('everything')}
      </p>
      <p>{t(`allows.${role}`)}</p>
      {role === 'EDITOR' && municipality && (
        <p className="grants__go cluster">
          <ButtonLink to={`/${lang}/municipalities/${municipality.slug}/progress/new`}>{t('publish')}</ButtonLink>
          <ButtonLink kind="secondary" to={`/${lang}/municipalities/${municipality.slug}/assessment`}>
            {t('assessment')}
          </ButtonLink>
          <ButtonLink kind="secondary" to={`/${lang}/municipalities/${municipality.slug}/contacts`}>
            {t('contacts')}
          </ButtonLink>
        </p>
      )}
      {role === 'ORGANISER' && (
        <p className="grants__go cluster">
          <ButtonLink to={`/${lang}/events/new`}>{t('schedule')}</ButtonLink>
        </p>
      )}
      {role === 'SECRETARIAT' && (
        <p className="grants__go cluster">
          <ButtonLink to={`/${lang}/desk`}>{t('desk')}</ButtonLink>
        </p>
      )}
    </>
  )
}
