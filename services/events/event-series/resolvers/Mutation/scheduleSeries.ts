import { once } from '../../../../shared/once.ts'
import { textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayScheduleEvent } from '../../../event/rules.ts'
import { faultOfReference } from '../../../event/schedule.ts'
import { seriesById } from '../../../event/store.ts'
import { plannedEvents } from '../../schedule.ts'
import { addSeries, datesOfSeries, draftsOfSeries } from '../../store.ts'

export const scheduleSeries: NonNullable<MutationResolvers['scheduleSeries']> = async (
  _parent,
  { input: { dryRun, ...input } },
  { db, viewer, languages, now },
) => {
  const personId = signedIn(viewer)
  const refused = (faults: readonly Fault[]) => ({
    series: null,
    dates: [],
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  if (!mayScheduleEvent(viewer, input.hostMunicipality)) return refused([{ word: 'notAllowed', field: null }])
  const { events, recurrence, faults } = plannedEvents(input, now())
  if (faults) return refused(faults)
  if (dryRun)
    return {
      series: null,
      dates: events.map(({ startsAt, endsAt }) => ({ event: null, startsAt, endsAt })),
      userErrors: [],
    }

  const key = input.idempotencyKey
  try {
    const series = await once(
      db,
      { personId, action: 'scheduleSeries', key },
      async id => (await seriesById(db, viewer, [id])).get(id),
      () => addSeries(db, { title: textsOf(input.title), recurrence, events }, { personId, at: now(), key }),
    )
    const listed = input.draft ? draftsOfSeries : datesOfSeries
    const dates = (await listed(db, viewer, [series.id])).get(series.id) ?? []
    return {
      series,
      dates: dates.map(event => ({ event, startsAt: event.startsAt, endsAt: event.endsAt })),
      userErrors: [],
    }
  } catch (error) {
    const fault = faultOfReference(error, input)
    if (!fault) throw error
    return refused([fault])
  }
}
