import type { IndicatorAnswerResolvers } from '../../types.generated.ts'

export const IndicatorAnswer: Pick<
  IndicatorAnswerResolvers,
  | 'answeredAt'
  | 'answeredBy'
  | 'evidence'
  | 'evidenceOn'
  | 'gap'
  | 'indicator'
  | 'lastRating'
  | 'owner'
  | 'rating'
  | 'reason'
  | 'revision'
> = {
  indicator: ({ found }) => found,
  evidence: ({ evidence, isOwn }) => (isOwn ? evidence : null),
  evidenceOn: ({ evidenceOn, isOwn }) => (isOwn ? evidenceOn : null),
  gap: ({ gap, isOwn }) => (isOwn ? gap : null),
  reason: ({ reason, isOwn }) => (isOwn ? (reason ?? '') : null),
  owner: ({ owner, isOwn }) => (isOwn ? owner : null),
  lastRating: ({ lastRating, isOwn }) => (isOwn ? lastRating : null),
  answeredBy: ({ answeredBy, isOwn }) => (isOwn && answeredBy ? { id: answeredBy } : null),
  answeredAt: ({ answeredAt, isOwn }) => (isOwn ? answeredAt : null),
}
