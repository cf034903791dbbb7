import { once } from '../../../../shared/once.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import { faultsOfNeeds, mayStandFor } from '../../../registration/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { registerForDates, registrationsInSeries } from '../../store.ts'

export const registerForSeries: NonNullable<MutationResolvers['registerForSeries']> = async (
  _parent,
  { input: { series: id, idempotencyKey: key, ...comer } },
  context,
) => {
  const { db, viewer, languages, now, seriesById } = context
  const personId = signedIn(viewer)
  const refused = (...faults: Fault[]) => ({
    registrations: [],
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const needs = faultsOfNeeds(comer)
  if (needs.length > 0) return refused(...needs)
  if (!mayStandFor(viewer, comer.municipality)) return refused({ word: 'notAllowed', field: 'municipality' })
  if (!(await seriesById(id))) return refused({ word: 'notFound', field: 'series' })
  const { registrations, fault } = await once(
    db,
    { personId, action: 'registerForSeries', key },
    async series => ({ registrations: await registrationsInSeries(db, series, personId) }),
    () => registerForDates(db, { ...comer, series: id, key, viewer }, { personId, at: now() }),
  )
  Object.assign(context, loadersOf(db, viewer, now))
  return { registrations: registrations ?? [], userErrors: fault ? [toUserError(fault, languages)] : [] }
}
