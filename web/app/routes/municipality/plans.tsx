import { Link } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Card } from '../../components/card/card.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import type { MunicipalityPageQuery, MunicipalityWorkFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { Period } from '../plan/period.tsx'

type Plan = NonNullable<MunicipalityWorkFragment['actionPlans']>['nodes'][number]

interface PlansProps {
  plans: readonly Plan[] | null
  /** What its editors have not published. */
  drafts: NonNullable<MunicipalityPageQuery['draftActionPlans']>
  /** What its editors are asked to share. */
  invitations: NonNullable<MunicipalityWorkFragment['planInvitations']>
  addAt: string | null
}

export function Plans({ plans, drafts, invitations, addAt }: PlansProps) {
  const { t, lang } = useWords('municipality')
  const { t: words } = useWords('plan')
  return (
    <section className="stack" id="plans" aria-labelledby="plans-title">
      <h2 id="plans-title">{t('plans.title')}</h2>
      {!plans && <PanelUnavailable />}
      {plans?.length === 0 && <p className="soft">{t('plans.none')}</p>}
      {plans?.map(({ id, title, period, actionCount, participants, municipality }) => (
        <Card key={id} title={<LocalizedText value={title} note={false} />} to={`/${lang}/plans/${id}`}>
          <p>
            <Period period={period} /> · {words('actions', { count: actionCount, number: actionCount })}
          </p>
          {participants.some(({ part }) => part === 'TAKES_PART') && (
            <p>
              <Badge tone="lake">{t('plans.joint')}</Badge> <LocalizedName value={municipality.name} />
            </p>
          )}
        </Card>
      ))}
      {drafts.map(({ id, title }) => (
        <p key={id} className="screen-only">
          {t('plans.draft')}{' '}
          <Link to={`/${lang}/plans/${id}`}>
            <LocalizedText value={title} note={false} />
          </Link>
        </p>
      ))}
      {invitations.map(({ id, title }) => (
        <p key={id} className="screen-only">
          {t('plans.invited')}{' '}
          <Link to={`/${lang}/plans/${id}/share`}>
            <LocalizedText value={title} note={false} />
          </Link>
        </p>
      ))}
      {addAt && (
        <p className="screen-only">
          <Link to={`/${lang}/municipalities/${addAt}/plans/new`}>{t('plans.add')}</Link>
        </p>
      )}
    </section>
  )
}
