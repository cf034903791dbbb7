import type { EventResolvers } from '../../types.generated.ts'

export const Event: Pick<
  EventResolvers,
  | 'capacity'
  | 'commitments'
  | 'description'
  | 'endsAt'
  | 'hostMunicipality'
  | 'id'
  | 'indicators'
  | 'invented'
  | 'kind'
  | 'languages'
  | 'online'
  | 'organizer'
  | 'precision'
  | 'registeredCount'
  | 'sequence'
  | 'series'
  | 'sessions'
  | 'slug'
  | 'source'
  | 'startsAt'
  | 'status'
  | 'timeZone'
  | 'title'
  | 'updatedAt'
  | 'venue'
  | 'waitlistedCount'
  | '__resolveReference'
> = {
  __resolveReference: async ({ slug }, { eventBySlug }) => (await eventBySlug(slug)) ?? null,
  id: ({ slug }) => slug,
  online: ({ onlineUrl }) => onlineUrl !== null,
  registeredCount: async ({ slug }, _, { registrationCountsOfEvent }) =>
    (await registrationCountsOfEvent(slug))?.registered ?? 0,
  waitlistedCount: async ({ slug }, _, { registrationCountsOfEvent }) =>
    (await registrationCountsOfEvent(slug))?.waitlisted ?? 0,
  hostMunicipality: ({ hostMunicipality: slug }) => (slug ? { slug } : null),
  sessions: async ({ slug }, _, { sessionsOfEvent }) => (await sessionsOfEvent(slug)) ?? [],
  commitments: async ({ slug }, _, { commitmentsOfEvent }) =>
    ((await commitmentsOfEvent(slug)) ?? []).map(({ commitment: number }) => ({ number })),
  indicators: async ({ slug }, _, { indicatorsOfEvent }) =>
    ((await indicatorsOfEvent(slug)) ?? []).map(({ indicator }) => indicator),
  series: async ({ seriesId }, _, { seriesById }) => (seriesId ? ((await seriesById(seriesId)) ?? null) : null),
}
