import { recordChanges } from '../../shared/changes.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { jsonb, lockMunicipality, type Recording } from '../database/keep.ts'
import type { MembersDb, MunicipalityRow } from '../database/tables.ts'
import { keepFindable } from './findable.ts'
import { searchColumns } from './rules.ts'
import { findMunicipality } from './store.ts'

export type MunicipalityOutcome = { municipality?: MunicipalityRow; current?: MunicipalityRow; faults: Fault[] }
export type Action =
  | 'addMunicipality'
  | 'correctMunicipality'
  | 'renameMunicipality'
  | 'placeMunicipality'
  | 'mergeMunicipality'
  | 'undoMerge'

export const refused = (...faults: Fault[]): MunicipalityOutcome => ({ faults })
export const unknown = (field: string, slug: string) => refused({ word: 'unknownMunicipality', field, facts: { slug } })

/** Thrown inside a transaction, so that nothing of it is kept. */
export class Refusal extends Error {
  fault: Fault
  constructor(fault: Fault) {
    super(fault.word)
    this.fault = fault
  }
}

/** Changes one record whose revision the caller read. Nothing is kept on a fault. */
export async function changeOne(
  db: MembersDb,
  action: Action,
  { municipality: slug, revision, source }: { municipality: string; revision: number; source: string },
  by: Recording,
  change: (trx: MembersDb, before: MunicipalityRow) => Promise<Fault | Partial<MunicipalityRow>>,
): Promise<MunicipalityOutcome> {
  return await kept(db, async trx => {
    const before = await lockMunicipality(trx, slug)
    if (!before) return unknown('municipality', slug)
    if (before.revision !== revision)
      return { current: before, faults: [{ word: 'correctedMeanwhile', field: 'revision' }] }
    const changed = await change(trx, before)
    if ('word' in changed) throw new Refusal(changed)
    const { name, ...columns } = changed
    await trx
      .updateTable('municipality')
      .set({
        ...columns,
        ...(name ? { ...searchColumns(slug, name, []), name: jsonb(name) as never } : {}),
        revision: before.revision + 1,
        source: storable(source),
        recordedAt: by.now,
        recordedBy: by.personId,
      })
      .where('slug', '=', slug)
      .execute()
    if (name || 'mergedInto' in columns) {
      await keepFindable(trx, slug)
      if (before.mergedInto !== null) await keepFindable(trx, before.mergedInto)
    }
    const after = await findMunicipality(trx, slug)
    if (!after) throw new Error(`Municipality gone: ${slug}`)
    await trace(trx, action, before, after, by)
    return { municipality: after, faults: [] }
  })
}

/** All of it in one transaction, or nothing where it is refused on the way. */
export async function kept(db: MembersDb, work: (trx: MembersDb) => Promise<MunicipalityOutcome>) {
  try {
    return await db.transaction().execute(work)
  } catch (error) {
    if (error instanceof Refusal) return refused(error.fault)
    throw error
  }
}

export const trace = (
  trx: MembersDb,
  action: Action,
  before: MunicipalityRow | null,
  after: MunicipalityRow,
  { personId, now }: Recording,
) =>
  recordChanges(trx, [
    {
      at: now,
      actor: personId,
      action,
      subjectType: 'Municipality',
      subjectId: after.slug,
      before,
      after,
      news: null,
    },
  ])
