import { recordChanges } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { parsePartialDate } from '../../shared/partial-date.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { keepRecord, lockMunicipality, type Recording } from '../database/keep.ts'
import type { FormerNameRow, MembersDb, MunicipalityRow } from '../database/tables.ts'
import type { CorrectFormerNameInput, RecordFormerNameInput } from '../types.generated.ts'
import { keepFindable } from './findable.ts'
import { isSameName, namesKnown } from './rules.ts'
import { findFormerName, findMunicipality, formerNamesOf } from './store.ts'

type SaidOfName = {
  name: Texts
  usedUntil?: string | null | undefined
  source: string
  struck?: boolean | null | undefined
  reason?: string | null | undefined
}

/** What is said of a former name, as a record keeps it. */
export function formerNameOf(municipality: string, { name, usedUntil, source, struck, reason }: SaidOfName) {
  const until = parsePartialDate(usedUntil?.trim() ?? '')
  return {
    municipality,
    name,
    usedUntil: until?.value ?? null,
    usedUntilPrecision: until?.precision ?? null,
    source: storable(source),
    struck: Boolean(struck),
    reason: storable(reason ?? '') || null,
  }
}

export type FormerNameOutcome = {
  formerName?: FormerNameRow
  municipality?: MunicipalityRow
  current?: FormerNameRow
  faults: Fault[]
}
type FormerNameWriting =
  | { action: 'recordFormerName'; input: RecordFormerNameInput }
  | { action: 'correctFormerName'; input: CorrectFormerNameInput }

/** Keeps what is said of a former name, with its trace. Serves recordFormerName and correctFormerName. */
export const keepFormerName = (db: MembersDb, writing: FormerNameWriting, by: Recording) =>
  once<FormerNameOutcome>(
    db,
    { personId: by.personId, action: writing.action, key: writing.input.idempotencyKey },
    async entry => {
      const formerName = await findFormerName(db, entry)
      const municipality = formerName && (await findMunicipality(db, formerName.municipality))
      return municipality && { formerName, municipality, faults: [] }
    },
    () => db.transaction().execute(trx => keepFormerNameIn(trx, writing, by)),
  )

async function keepFormerNameIn(
  trx: MembersDb,
  { action, input }: FormerNameWriting,
  by: Recording,
): Promise<FormerNameOutcome> {
  const before = action === 'correctFormerName' ? await findFormerName(trx, input.id) : undefined
  if (action === 'correctFormerName' && !before) return { faults: [{ word: 'notFound', field: 'id' }] }
  const slug = action === 'recordFormerName' ? input.municipality : String(before?.municipality)
  const municipality = await lockMunicipality(trx, slug)
  if (!municipality) return { faults: [{ word: 'unknownMunicipality', field: 'municipality', facts: { slug } }] }

  const said = formerNameOf(slug, { ...input, name: textsOf(input.name) })
  const others = namesKnown((await formerNamesOf(trx, [slug])).get(slug) ?? [], null)
  if (!said.struck && isSameName(said.name, municipality.name)) return { faults: [{ word: 'sameName', field: 'name' }] }
  if (!said.struck && others.some(one => one.entry !== before?.entry && isSameName(one.name, said.name)))
    return { faults: [{ word: 'alreadyOnRecord', field: 'name' }] }

  const read = before && { entry: before.entry, revision: action === 'correctFormerName' ? input.revision : 0 }
  const formerName = await keepRecord(trx, 'formerName', said, by, read)
  if (!formerName) {
    const current = before && (await findFormerName(trx, before.entry))
    return { ...(current ? { current } : {}), faults: [{ word: 'correctedMeanwhile', field: 'revision' }] }
  }
  await keepFindable(trx, slug)
  await keepAnswer(trx, by.personId, action, input.idempotencyKey, formerName.entry, by.now)
  await recordChanges(trx, [
    {
      at: by.now,
      actor: by.personId,
      action,
      subjectType: 'FormerName',
      subjectId: formerName.entry,
      before: before ?? null,
      after: formerName,
      news: null,
    },
  ])
  return { formerName, municipality, faults: [] }
}
