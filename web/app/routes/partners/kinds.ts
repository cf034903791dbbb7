import type { PartnerKind } from '../../graphql/generated/graphql.ts'

/** Kinds of partners, in the order of the page. */
export const partnerKinds = [
  'HUMAN_RIGHTS_COMMISSION',
  'ASSOCIATION',
  'FOUNDATION',
  'POLICE',
  'GOVERNMENT',
  'RESEARCH',
  'MUNICIPALITY',
  'INTERNATIONAL_ORGANIZATION',
] as const satisfies readonly PartnerKind[]
