import { type Fault, toUserError } from '../../shared/user-error.ts'
import { signedIn } from '../../shared/viewer.ts'
import { afterWriting, type Context } from '../context.ts'
import type { Recording } from '../database/keep.ts'
import { mayKeepMunicipality } from './rules.ts'

/** Writes to a municipality's record for the secretariat, where nothing is wrong with the input; says why not to everybody else. */
export async function secretariatOnly<Outcome extends { faults: Fault[] }>(
  context: Context,
  faultsOf: () => Fault[],
  keep: (by: Recording) => Promise<Outcome>,
) {
  const { viewer, languages, now } = context
  const personId = signedIn(viewer)
  const wrong: Fault[] = mayKeepMunicipality(viewer) ? faultsOf() : [{ word: 'notAllowed', field: null }]
  const { faults, ...kept }: Partial<Outcome> & { faults: Fault[] } =
    wrong.length > 0
      ? ({ faults: wrong } as Partial<Outcome> & { faults: Fault[] })
      : await keep({ personId, now: now() })
  afterWriting(context)
  return { ...kept, userErrors: faults.map(one => toUserError(one, languages)) }
}
