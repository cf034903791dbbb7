import { once } from '../../../../shared/once.ts'
import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { registerForDates, registrationsInSeries } from '../../store.ts'

export const registerForSeries: NonNullable<MutationResolvers['registerForSeries']> = async (
  _parent,
  { input: { series: id, idempotencyKey: key } },
  context,
) => {
  const { db, viewer, languages, now, seriesById } = context
  const personId = signedIn(viewer)
  if (!(await seriesById(id)))
    return { registrations: [], userErrors: [toUserError({ word: 'notFound', field: 'series' }, languages)] }
  const { registrations, fault } = await once(
    db,
    { personId, action: 'registerForSeries', key },
    async series => ({ registrations: await registrationsInSeries(db, series, personId) }),
    () => registerForDates(db, { series: id, key, viewer }, { personId, at: now() }),
  )
  Object.assign(context, loadersOf(db, viewer, now))
  return { registrations: registrations ?? [], userErrors: fault ? [toUserError(fault, languages)] : [] }
}
