import type { PlanPageQuery } from '../../graphql/generated/graphql.ts'

type Plan = Pick<
  NonNullable<PlanPageQuery['actionPlan']>,
  'title' | 'languages' | 'municipality' | 'participants' | 'period' | 'publishedAt' | 'status'
>

/** The plan for search engines (schema.org); drafts, and what was withdrawn, are kept from them. */
export function structuredPlan(plan: Plan, address: string) {
  if (plan.status !== 'PUBLISHED') return null
  const { from, to } = plan.period
  const others = plan.participants.filter(({ part }) => part === 'TAKES_PART')
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': address,
    identifier: address,
    url: address,
    genre: 'plan of action',
    name: plan.title.text,
    inLanguage: plan.languages,
    author: [plan.municipality, ...others.map(({ municipality }) => municipality)].map(({ name }) => ({
      '@type': 'GovernmentOrganization',
      name: name.text,
    })),
    ...((from || to) && { temporalCoverage: `${from ?? '..'}/${to ?? '..'}` }),
    datePublished: plan.publishedAt,
  }
}
