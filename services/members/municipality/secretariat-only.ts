import { type Fault, toUserError } from '../../shared/user-error.ts'
import { signedIn } from '../../shared/viewer.ts'
import { afterWriting, type Context } from '../context.ts'
import type { Recording } from '../database/keep.ts'
import type { MunicipalityOutcome } from './keep.ts'
import { mayKeepMunicipality } from './rules.ts'

/** Writes to a municipality's record for the secretariat, where nothing is wrong with the input; says why not to everybody else. */
export async function secretariatOnly(
  context: Context,
  faultsOf: () => Fault[],
  keep: (by: Recording) => Promise<MunicipalityOutcome>,
) {
  const { viewer, languages, now } = context
  const personId = signedIn(viewer)
  const faults: Fault[] = mayKeepMunicipality(viewer) ? faultsOf() : [{ word: 'notAllowed', field: null }]
  const outcome: MunicipalityOutcome = faults.length > 0 ? { faults } : await keep({ personId, now: now() })
  afterWriting(context)
  return {
    municipality: outcome.municipality ?? null,
    current: outcome.current ?? null,
    userErrors: outcome.faults.map(one => toUserError(one, languages)),
  }
}
