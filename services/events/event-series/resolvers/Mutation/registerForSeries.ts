import { once } from '../../../../shared/once.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import { mayStandFor } from '../../../registration/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { registerForDates, registrationsInSeries } from '../../store.ts'

export const registerForSeries: NonNullable<MutationResolvers['registerForSeries']> = async (
  _parent,
  { input: { series: id, municipality, idempotencyKey: key } },
  context,
) => {
  const { db, viewer, languages, now, seriesById } = context
  const personId = signedIn(viewer)
  const refused = (fault: Fault) => ({ registrations: [], userErrors: [toUserError(fault, languages)] })
  if (!mayStandFor(viewer, municipality)) return refused({ word: 'notAllowed', field: 'municipality' })
  if (!(await seriesById(id))) return refused({ word: 'notFound', field: 'series' })
  const { registrations, fault } = await once(
    db,
    { personId, action: 'registerForSeries', key },
    async series => ({ registrations: await registrationsInSeries(db, series, personId) }),
    () => registerForDates(db, { series: id, municipality, key, viewer }, { personId, at: now() }),
  )
  Object.assign(context, loadersOf(db, viewer, now))
  return { registrations: registrations ?? [], userErrors: fault ? [toUserError(fault, languages)] : [] }
}
