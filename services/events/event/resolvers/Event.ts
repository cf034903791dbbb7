import { asTexts } from '../../../shared/texts.ts'
import type { EventResolvers } from '../../types.generated.ts'
import { faultOfChanging, mayScheduleEvent, waysOf } from '../rules.ts'

export const Event: Pick<
  EventResolvers,
  | 'accessNotes'
  | 'address'
  | 'allAccessNotes'
  | 'allDescriptions'
  | 'allTitles'
  | 'audience'
  | 'cancellationReason'
  | 'capacity'
  | 'commitments'
  | 'description'
  | 'endsAt'
  | 'formerTimes'
  | 'hostMunicipality'
  | 'id'
  | 'indicators'
  | 'interpretation'
  | 'invented'
  | 'invited'
  | 'kind'
  | 'languages'
  | 'materialSlugs'
  | 'municipalityShare'
  | 'online'
  | 'onlineCapacity'
  | 'onlineUrl'
  | 'organizer'
  | 'places'
  | 'precision'
  | 'recurrenceDay'
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
  | 'viewerMayChange'
  | 'waitlistedCount'
  | '__resolveReference'
> = {
  __resolveReference: async ({ slug }, { eventBySlug }) => (await eventBySlug(slug)) ?? null,
  id: ({ slug }) => slug,
  allTitles: ({ title }) => asTexts(title),
  allDescriptions: ({ description }) => asTexts(description),
  allAccessNotes: ({ accessNotes }) => asTexts(accessNotes),
  online: ({ onlineUrl }) => onlineUrl !== null,
  onlineUrl: (event, _, { viewer }) => (mayScheduleEvent(viewer, event.hostMunicipality) ? event.onlineUrl : null),
  registeredCount: async ({ slug }, _, { registrationCountsOfEvent }) =>
    sum(((await registrationCountsOfEvent(slug)) ?? []).map(({ registered }) => registered)),
  waitlistedCount: async ({ slug }, _, { registrationCountsOfEvent }) =>
    sum(((await registrationCountsOfEvent(slug)) ?? []).map(({ waitlisted }) => waitlisted)),
  places: async (event, _, { registrationCountsOfEvent }) => {
    const counts = (await registrationCountsOfEvent(event.slug)) ?? []
    return waysOf(event).map(({ attendance, capacity }) => {
      const count = counts.find(each => each.attendance === attendance)
      return {
        attendance,
        capacity,
        registeredCount: count?.registered ?? 0,
        waitlistedCount: count?.waitlisted ?? 0,
      }
    })
  },
  hostMunicipality: ({ hostMunicipality: slug }) => (slug ? { slug } : null),
  sessions: async ({ slug }, _, { sessionsOfEvent }) => (await sessionsOfEvent(slug)) ?? [],
  commitments: async ({ slug }, _, { commitmentsOfEvent }) =>
    ((await commitmentsOfEvent(slug)) ?? []).map(({ commitment: number }) => ({ number })),
  indicators: async ({ slug }, _, { indicatorsOfEvent }) =>
    ((await indicatorsOfEvent(slug)) ?? []).map(({ indicator }) => indicator),
  series: async ({ seriesId }, _, { seriesById }) => (seriesId ? ((await seriesById(seriesId)) ?? null) : null),
  invited: async ({ slug }, _, { invitationsOfEvent }) =>
    ((await invitationsOfEvent(slug)) ?? []).map(({ municipality }) => ({ slug: municipality })),
  materialSlugs: async ({ slug }, _, { materialsOfEvent }) =>
    ((await materialsOfEvent(slug)) ?? []).map(({ resource }) => resource),
  viewerMayChange: (event, _, { viewer }) =>
    mayScheduleEvent(viewer, event.hostMunicipality) && faultOfChanging(event) === null,
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
