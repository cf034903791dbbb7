import { textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import { mayChangeSeries, mayScheduleEvent } from '../../../event/rules.ts'
import { hostsOfSeries } from '../../../event/store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfWish, plannedChange } from '../../change.ts'
import { datesTouched } from '../../rules.ts'
import { changeDates } from '../../store.ts'

export const changeSeries: NonNullable<MutationResolvers['changeSeries']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now, seriesById, datesOfSeries, draftsOfSeries } = context
  const personId = signedIn(viewer)
  const { series: id, revision, event: slug, scope, dryRun, ...wish } = input
  const refused = (...faults: Fault[]) => ({
    series: null,
    dates: [],
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const series = await seriesById(id)
  if (!series) return refused({ word: 'notFound', field: 'series' })
  const all = [...((await datesOfSeries(id)) ?? []), ...((await draftsOfSeries(id)) ?? [])].sort(
    (one, other) => one.startsAt.getTime() - other.startsAt.getTime(),
  )
  const from = all.find(date => date.slug === slug)
  if (!from) return refused({ word: 'notFound', field: 'event' })
  const touched = datesTouched(all, from, { scope, cancel: wish.cancel }, now())
  const mayChange = [from, ...touched].every(date => mayScheduleEvent(viewer, date.hostMunicipality))
  if (!mayChange) return refused({ word: 'notAllowed', field: null })
  const title = scope === 'ALL' && wish.title && !wish.cancel ? textsOf(wish.title) : null
  if (title && !mayChangeSeries(viewer, await hostsOfSeries(db, id)))
    return refused({ word: 'notAllowed', field: 'title' })
  if (touched.length === 0) return refused({ word: 'noDateToCome', field: 'event' })
  const faults = faultsOfWish(wish)
  if (faults.length > 0) return refused(...faults)
  const act = { viewer, personId, at: now() }
  if (dryRun) {
    const plan = await plannedChange(db, touched, wish, act)
    if (plan.faults.length > 0) return refused(...plan.faults)
    const dates = plan.planned.map(({ before: event, content: { startsAt, endsAt } }) => ({ event, startsAt, endsAt }))
    return { series: null, dates, userErrors: [] }
  }

  const slugs = new Set(touched.map(date => date.slug))
  const { dates, faults: wrong } = await changeDates(db, { series, revision, title, slugs, wish }, act)
  if (!dates) return refused(...wrong)
  Object.assign(context, loadersOf(db, viewer, now))
  return {
    series: title ? { ...series, title } : series,
    dates: dates.map(event => ({ event, startsAt: event.startsAt, endsAt: event.endsAt })),
    userErrors: [],
  }
}
