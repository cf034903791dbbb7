import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { publishDrafts } from '../../store.ts'

export const publishSeries: NonNullable<MutationResolvers['publishSeries']> = async (
  _parent,
  { input: { series: id, revision } },
  context,
) => {
  const { db, viewer, languages, now, seriesById } = context
  const personId = signedIn(viewer)
  const series = await seriesById(id)
  const { faults = [] } = series
    ? await publishDrafts(db, { series, revision }, { viewer, personId, at: now() })
    : { faults: [{ word: 'notFound', field: 'series' } as const] }
  Object.assign(context, loadersOf(db, viewer, now))
  return {
    series: faults.length === 0 ? (series ?? null) : null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  }
}
