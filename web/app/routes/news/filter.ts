import { type Province, provinces } from '../../components/province-name/provinces.ts'
import type { ActivityFilter, ActivityKind } from '../../graphql/generated/graphql.ts'

export const kinds = [
  'PROGRESS_PUBLISHED',
  'PLAN_PUBLISHED',
  'INCLUSION_REPORT_PUBLISHED',
  'ASSESSMENT_PUBLISHED',
  'EVENT_SCHEDULED',
  'RESOURCE_SHARED',
  'MUNICIPALITY_JOINED',
  'PROGRESS_VALIDATED',
  'VALIDATION_ANSWERED',
  'VALIDATION_WITHDRAWN',
  'PLAN_JOINED',
  'PLAN_LEFT',
  'QUESTION_ASKED',
] as const satisfies readonly ActivityKind[]

export interface NewsQuestion {
  kind: ActivityKind | null
  province: Province | null
  commitment: number | null
  municipality: string | null
}

/** What an address asks of the news. Values that mean nothing are as good as absent. */
export function readQuestion(parameters: URLSearchParams): NewsQuestion {
  const value = (name: string) => parameters.get(name)?.trim() ?? ''
  const commitment = value('commitment')
  return {
    kind: kinds.find(kind => kind === value('kind')) ?? null,
    province: provinces.find(province => province === value('province')) ?? null,
    commitment: /^([1-9]|10)$/.test(commitment) ? Number(commitment) : null,
    municipality: value('municipality').slice(0, 100) || null,
  }
}

/** The same question in the words of the graph. */
export function filterOf({ kind, province, commitment, municipality }: NewsQuestion): ActivityFilter {
  return {
    ...(kind && { kind: [kind] }),
    ...(province && { province: [province] }),
    ...(commitment && { commitment }),
    ...(municipality && { municipality }),
  }
}

/** The feed of the same news, in the language of the page. It heeds the municipality and the commitment, and nothing else. */
export function feedOf(lang: string | undefined, { commitment, municipality }: NewsQuestion) {
  const parameters = new URLSearchParams({
    ...(lang && { lang }),
    ...(municipality && { municipality }),
    ...(commitment && { commitment: String(commitment) }),
  })
  return `/feeds/activity.atom?${parameters}`
}
