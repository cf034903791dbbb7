import { signedIn } from '../../../../shared/viewer.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfEvent, mayScheduleEvent } from '../../rules.ts'
import { faultOfSeries, putIntoCalendar } from '../../schedule.ts'
import { eventsAtTheTimeOf } from '../../store.ts'

export const scheduleEvent: NonNullable<MutationResolvers['scheduleEvent']> = async (
  _,
  { input },
  { db, viewer, languages, now },
) => {
  const personId = signedIn(viewer)
  const refused = (faults: Fault[]) => ({
    event: null,
    conflicts: [],
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  if (!mayScheduleEvent(viewer, input.hostMunicipality)) return refused([{ word: 'notAllowed', field: null }])
  const faults = faultsOfEvent(input, now())
  if (faults.length) return refused(faults)
  const wrong = input.series ? await faultOfSeries(db, viewer, input.series) : null
  if (wrong) return refused([wrong])

  const { event, fault } = await putIntoCalendar(db, personId, input, now())
  if (!event) return refused([fault])
  return { event, conflicts: await eventsAtTheTimeOf(db, viewer, event), userErrors: [] }
}
