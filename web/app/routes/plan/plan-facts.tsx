import { Link } from '@remix-run/react'
import { type Fact, Facts } from '../../components/facts/facts.tsx'
import { LocalizedName, OwnWords } from '../../components/localized-text/localized-text.tsx'
import type { PlanPageQuery } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import { Period } from './period.tsx'
import { languageOfSource } from './source-language.ts'

type Plan = NonNullable<PlanPageQuery['actionPlan']>

export function PlanFacts({ plan }: { plan: Plan }) {
  const { t, lang } = useWords('plan')
  const { municipality, period, source, translations } = plan
  const { slug, name } = municipality
  const facts: Fact[] = [
    {
      label: t('municipality'),
      value: (
        <Link to={`/${lang}/municipalities/${slug}`}>
          <LocalizedName value={name} />
        </Link>
      ),
    },
    { label: t('period.label'), value: <Period period={period} /> },
    ...(source ? [{ label: t('source'), value: <OwnWords text={source} lang={languageOfSource(plan)} /> }] : []),
    { label: t('languages'), value: <Translations translations={translations} /> },
  ]
  return (
    <section className="stack" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <Facts facts={facts} />
    </section>
  )
}

const named = ['en', 'fr', 'ar', 'vi'] as const

function Translations({ translations }: Pick<Plan, 'translations'>) {
  const { t } = useWords('plan')
  return (
    <ul className="plan-languages">
      {translations.map(({ lang, complete, missingCount, staleCount }) => {
        const known = named.find(each => each === lang) ?? 'other'
        const state = [
          ...(complete ? [t('complete')] : []),
          ...(missingCount > 0 ? [t('missing', { count: missingCount, number: missingCount })] : []),
          ...(staleCount > 0 ? [t('stale', { count: staleCount, number: staleCount })] : []),
        ]
        return (
          <li key={lang}>
            {t(`language.${known}`)}: {state.join(' · ')}
          </li>
        )
      })}
    </ul>
  )
}
