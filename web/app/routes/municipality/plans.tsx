import { Link } from '@remix-run/react'
import { Card } from '../../components/card/card.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import type { MunicipalityWorkFragment } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { Period } from '../plan/period.tsx'

type Plan = NonNullable<MunicipalityWorkFragment['actionPlans']>['nodes'][number]

export function Plans({ plans, addAt }: { plans: readonly Plan[] | null; addAt: string | null }) {
  const { t, lang } = useWords('municipality')
  const { t: words } = useWords('plan')
  return (
    <section className="stack" id="plans" aria-labelledby="plans-title">
      <h2 id="plans-title">{t('plans.title')}</h2>
      {!plans && <PanelUnavailable />}
      {plans?.length === 0 && <p className="soft">{t('plans.none')}</p>}
      {plans?.map(({ id, title, period, actionCount }) => (
        <Card key={id} title={<LocalizedText value={title} note={false} />} to={`/${lang}/plans/${id}`}>
          <p>
            <Period period={period} /> · {words('actions', { count: actionCount, number: actionCount })}
          </p>
        </Card>
      ))}
      {addAt && (
        <p className="screen-only">
          <Link to={`/${lang}/municipalities/${addAt}/plans/new`}>{t('plans.add')}</Link>
        </p>
      )}
    </section>
  )
}
