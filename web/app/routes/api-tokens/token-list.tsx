import { Form } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { Facts } from '../../components/facts/facts.tsx'
import { useWords } from '../../language/words.ts'
import { keyOf } from './grant-key.ts'
import { GrantName } from './grant-name.tsx'
import type { WrittenToken } from './written.ts'

interface TokenListProps {
  live: readonly WrittenToken[]
  ended: readonly WrittenToken[]
}

export function TokenList({ live, ended }: TokenListProps) {
  const { t } = useWords('api-tokens')
  return (
    <section className="stack" aria-labelledby="tokens">
      <h2 id="tokens">{t('listTitle')}</h2>
      {live.length === 0 && (
        <EmptyState title={t('none')}>
          <p>{t('noneNext')}</p>
        </EmptyState>
      )}
      <ul className="api-tokens" role="list">
        {live.map(token => (
          <li key={token.id}>
            <Token {...token} />
          </li>
        ))}
      </ul>
      {ended.length > 0 && (
        <details>
          <summary>{t('ended')}</summary>
          <ul>
            {ended.map(({ id, name, ends, revoked }) => (
              <li key={id}>
                <bdi>{name}</bdi> · {revoked ? t('revokedOn', { date: revoked }) : t('expiredOn', { date: ends })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Token({ id, name, scope, narrowedTo, made, ends, endsSoon, used }: WrittenToken) {
  const { t } = useWords('api-tokens')
  return (
    <article className="api-token" aria-labelledby={`token-${id}`}>
      <header className="cluster">
        <h3 id={`token-${id}`}>
          <bdi>{name}</bdi>
        </h3>
        <Badge tone={scope === 'WRITE' ? 'clay' : 'lake'}>{t(`scope.${scope}`)}</Badge>
        {endsSoon && <Badge tone="sun">{t('endsSoon')}</Badge>}
      </header>
      <Facts
        facts={[
          { label: t('made'), value: made },
          { label: t('used'), value: used ?? t('never') },
          { label: t('ends'), value: ends },
          { label: t('rolesTitle'), value: narrowedTo ? <Roles grants={narrowedTo} /> : t('allRoles') },
        ]}
      />
      <details className="screen-only">
        <summary>
          {t('revoke')} <span className="visually-hidden">{name}</span>
        </summary>
        <Form className="stack" method="post">
          <p>{t('revokeAsk')}</p>
          <input type="hidden" name="token" value={id} />
          <Button name="deed" value="revoke">
            {t('revokeNow')}
          </Button>
        </Form>
      </details>
    </article>
  )
}

function Roles({ grants }: { grants: NonNullable<WrittenToken['narrowedTo']> }) {
  return (
    <ul className="api-token__roles" role="list">
      {grants.map(grant => (
        <li key={keyOf(grant)}>
          <GrantName {...grant} />
        </li>
      ))}
    </ul>
  )
}
