import { strikeOf } from '../../../../shared/strike.ts'
import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { correctionOf, faultOfReference, noteOf } from '../../entry.ts'
import { faultsOfChange, mayKeepWorkingGroup, toldOf } from '../../rules.ts'
import { writeChange } from '../../store.ts'

export const recordWorkingGroupChange: NonNullable<MutationResolvers['recordWorkingGroupChange']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    change: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepWorkingGroup(viewer)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfChange(input, today(context))
  if (faults.length > 0) return refused(...faults)

  const { network, partner, step, note, source } = input
  const told = { ...toldOf(input), source: storable(source) }
  const entry = { network, partner, step, note: noteOf(note), ...told, ...strikeOf(input) }
  const by = { personId, now: now() }
  const { row, fault, current } = await writeChange(db, entry, correctionOf(input), by).catch(error => ({
    row: undefined,
    fault: faultOfReference(error),
    current: undefined,
  }))
  return row ? { change: row, current: null, userErrors: [] } : { ...refused(fault), current: current ?? null }
}
