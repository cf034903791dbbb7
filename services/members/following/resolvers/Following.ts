import type { FollowingResolvers } from '../../types.generated.ts'
import { maySeeUnverified } from '../../municipality/rules.ts'
import { idOf, mayFollow } from '../rules.ts'

export const Following: FollowingResolvers = {
  id: idOf,
  muted: ({ mutedAt }) => mutedAt !== null,
  municipality: async ({ kind, thing }, _arguments, { municipality, viewer }) => {
    const place = kind === 'MUNICIPALITY' ? await municipality(thing) : undefined
    return place && (place.standing !== 'UNVERIFIED' || maySeeUnverified(viewer)) ? place : null
  },
  commitment: ({ kind, thing }) => (kind === 'COMMITMENT' ? { number: Number(thing) } : null),
  series: ({ kind, thing }) => (kind === 'SERIES' ? { id: thing } : null),
  question: ({ kind, thing }) => (kind === 'QUESTION' ? { id: thing } : null),
  newest: async (row, _arguments, { newestOf, viewer }) => (await newestOf(mayFollow(viewer), idOf(row))) ?? null,
}
