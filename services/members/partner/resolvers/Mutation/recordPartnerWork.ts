import { strikeOf } from '../../../../shared/strike.ts'
import { storable, textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { type Context, today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { correctionOf, faultOfReference } from '../../entry.ts'
import { faultsOfWork, mayKeepPartners, toldOf } from '../../rules.ts'
import { writeWork } from '../../store.ts'

export const recordPartnerWork: NonNullable<MutationResolvers['recordPartnerWork']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    work: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepPartners(viewer, input.network)) return refused({ word: 'notAllowed', field: null })
  const wrong = faultsOfWork(input, today(context))
  const isLong = wrong.some(({ field }) => field === 'municipalities')
  const faults = [...wrong, ...(isLong ? [] : await unknownAmong(input.municipalities ?? [], context))]
  if (faults.length > 0) return refused(...faults)

  const entry = {
    network: input.network,
    what: textsOf(input.what),
    ...toldOf(input),
    source: storable(input.source),
    ...strikeOf(input),
    partners: [...new Set(input.partners)],
    municipalities: [...new Set(input.municipalities ?? [])],
  }
  const mayCorrect = (network: typeof input.network) => mayKeepPartners(viewer, network)
  const by = { personId, now: now() }
  const { row, fault, current } = await writeWork(db, entry, correctionOf(input), mayCorrect, by).catch(error => ({
    row: undefined,
    fault: faultOfReference(error),
    current: undefined,
  }))
  return row ? { work: row, current: null, userErrors: [] } : { ...refused(fault), current: current ?? null }
}

/** Which of the municipalities are not on record, each by its place in the list. */
async function unknownAmong(slugs: readonly string[], { municipality }: Context): Promise<Fault[]> {
  const rows = await Promise.all(slugs.map(slug => municipality(slug)))
  return rows.flatMap((row, index): Fault[] => (row ? [] : [{ word: 'notFound', field: `municipalities.${index}` }]))
}
