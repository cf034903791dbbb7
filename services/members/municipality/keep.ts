import { recordChanges } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { parsePartialDate } from '../../shared/partial-date.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { jsonb, keepRecord, lockMunicipality, type Recording } from '../database/keep.ts'
import type { FormerNameRow, MembersDb, MunicipalityRow } from '../database/tables.ts'
import { keepMembershipIn } from '../network/keep.ts'
import { saidIn, standingBy } from '../network/rules.ts'
import { membershipRecordsOf, membershipsOf } from '../network/store.ts'
import { keepMilestoneIn } from '../pathway/store.ts'
import type {
  AddMunicipalityInput,
  CorrectFormerNameInput,
  CorrectMunicipalityInput,
  MergeMunicipalityInput,
  PlaceMunicipalityInput,
  RecordFormerNameInput,
  RenameMunicipalityInput,
  UndoMergeInput,
} from '../types.generated.ts'
import { namesKnown, searchColumns, slugsFrom } from './rules.ts'
import { findFormerName, formerNamesOf, municipalitiesBefore } from './store.ts'

export type MunicipalityOutcome = { municipality?: MunicipalityRow; current?: MunicipalityRow; faults: Fault[] }
type Action =
  | 'addMunicipality'
  | 'correctMunicipality'
  | 'renameMunicipality'
  | 'placeMunicipality'
  | 'mergeMunicipality'
  | 'undoMerge'

const refused = (...faults: Fault[]): MunicipalityOutcome => ({ faults })
const unknown = (field: string, slug: string) => refused({ word: 'unknownMunicipality', field, facts: { slug } })

const find = (db: MembersDb, slug: string) =>
  db.selectFrom('municipality').selectAll().where('slug', '=', slug).executeTakeFirst()

const asked = (
  db: MembersDb,
  action: Action,
  key: string | null | undefined,
  by: Recording,
  work: () => Promise<MunicipalityOutcome>,
) =>
  once<MunicipalityOutcome>(
    db,
    { personId: by.personId, action, key },
    async slug => {
      const municipality = await find(db, slug)
      return municipality && { municipality, faults: [] }
    },
    work,
  )

/** Puts a municipality on record. Serves addMunicipality. */
export const addMunicipality = (db: MembersDb, input: AddMunicipalityInput, by: Recording) =>
  asked(db, 'addMunicipality', input.idempotencyKey, by, () => kept(db, trx => addMunicipalityIn(trx, input, by)))

async function addMunicipalityIn(
  trx: MembersDb,
  input: AddMunicipalityInput,
  by: Recording,
): Promise<MunicipalityOutcome> {
  const name = textsOf(input.name)
  const standing = input.prospect ? 'APPLICANT' : 'ON_RECORD'
  // whoever gives an address of its own means another of the same name
  if (!input.slug && (await isTwin(trx, { ...input, name, slug: null })))
    return refused({ word: 'alreadyOnRecord', field: 'name' })
  const slug = input.slug ?? (await freeSlug(trx, { ...input, name }))
  if (!slug) return refused({ word: 'required', field: 'slug' })
  if (input.upperTier && !(await find(trx, input.upperTier))) return unknown('upperTier', input.upperTier)
  const row: MunicipalityRow = {
    slug,
    name,
    ...searchColumns(slug, name, []),
    ...factsIn(input),
    standing,
    evidence: storable(input.source),
    recordNote: null,
    knownAs: standing,
    revision: 1,
    upperTier: input.upperTier ?? null,
    mergedInto: null,
    mergedOn: null,
    mergedPrecision: null,
    source: storable(input.source),
    recordedAt: by.now,
    recordedBy: by.personId,
  }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('municipality')
    .values({ ...row, name: jsonb(name) } as never)
    .onConflict(conflict => conflict.column('slug').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return refused({ word: 'alreadyOnRecord', field: 'slug' })
  await keepAnswer(trx, by.personId, 'addMunicipality', input.idempotencyKey, slug, by.now)
  await trace(trx, 'addMunicipality', null, row, by)
  if (input.prospect) {
    const said = { step: 'PROSPECT', reachedOn: input.prospect.since, source: input.source } as const
    const { faults } = await keepMilestoneIn(trx, { action: 'addMunicipality', municipality: slug, said }, by)
    if (faults[0]) throw new Refusal({ ...faults[0], field: 'prospect.since' })
  }
  return { municipality: row, faults: [] }
}

type Naming = Pick<MunicipalityRow, 'name' | 'province' | 'kind'>

/** Whether another of the same kind in the same province carries the name. */
async function isTwin(trx: MembersDb, { name, province, kind, slug }: Naming & { slug: string | null }) {
  const { sortName } = searchColumns('', name, [])
  const twin = await trx
    .selectFrom('municipality')
    .select('slug')
    .where('sortName', '=', sortName)
    .where('province', '=', province)
    .where('kind', '=', kind)
    .where('mergedInto', 'is', null)
    .$if(slug !== null, query => query.where('slug', '!=', slug))
    .executeTakeFirst()
  return twin !== undefined
}

/** An address made of the name, with province and kind where others have it already. */
async function freeSlug(trx: MembersDb, { name, province, kind }: Naming) {
  const slugs = slugsFrom(name['en'] ?? Object.values(name)[0] ?? '', province, kind)
  if (slugs.length === 0) return undefined
  const taken = await trx.selectFrom('municipality').select('slug').where('slug', 'in', slugs).execute()
  return slugs.find(slug => taken.every(one => one.slug !== slug)) ?? slugs[0]
}

/** What is said of a municipality itself, as columns. */
const factsIn = ({
  province,
  kind,
  population,
  location,
}: Pick<CorrectMunicipalityInput, 'province' | 'kind' | 'population' | 'location'>) => ({
  province,
  kind,
  population: population ?? null,
  latitude: location?.latitude ?? null,
  longitude: location?.longitude ?? null,
})

/** Says what is true of a municipality itself. Serves correctMunicipality. */
export const correctMunicipality = (db: MembersDb, input: CorrectMunicipalityInput, by: Recording) =>
  asked(db, 'correctMunicipality', input.idempotencyKey, by, () =>
    changeOne(db, 'correctMunicipality', input, by, async (trx, before) => {
      const { evidence, recordNote, knownAs } = input
      const facts = {
        ...factsIn(input),
        ...(typeof evidence === 'string' ? { evidence: storable(evidence) || null } : {}),
        ...(typeof recordNote === 'string' ? { recordNote: storable(recordNote) || null } : {}),
        ...(knownAs ? { knownAs } : {}),
      }
      const name = input.name ? textsOf(input.name) : before.name
      if (!isSameName(name, before.name) && (await isTwin(trx, { ...before, ...facts, name })))
        return { word: 'alreadyOnRecord', field: 'name' }
      const isSame = Object.entries(facts).every(([column, value]) => before[column as keyof typeof facts] === value)
      if (isSame && isSameName(name, before.name)) return { word: 'nothingToChange', field: null }
      const periods = (await membershipsOf(trx, [before.slug])).get(before.slug) ?? []
      const standing = standingBy(periods, facts.knownAs ?? before.knownAs, by.now.toISOString().slice(0, 10))
      await keepAnswer(trx, by.personId, 'correctMunicipality', input.idempotencyKey, before.slug, by.now)
      return { ...facts, standing, ...(isSameName(name, before.name) ? {} : { name }) }
    }),
  )

/** Gives a municipality its new name, and keeps the old one. Serves renameMunicipality. */
export const renameMunicipality = (db: MembersDb, input: RenameMunicipalityInput, by: Recording) =>
  asked(db, 'renameMunicipality', input.idempotencyKey, by, () =>
    changeOne(db, 'renameMunicipality', input, by, async (trx, before) => {
      const name = textsOf(input.name)
      if (isSameName(name, before.name)) return { word: 'sameName', field: 'name' }
      if (await isTwin(trx, { ...before, name })) return { word: 'alreadyOnRecord', field: 'name' }
      await keepRecord(
        trx,
        'formerName',
        formerNameOf(before.slug, { name: before.name, usedUntil: input.since, source: input.source }),
        by,
      )
      await keepAnswer(trx, by.personId, 'renameMunicipality', input.idempotencyKey, before.slug, by.now)
      return { name }
    }),
  )

const isSameName = (one: Texts, other: Texts) => JSON.stringify(one) === JSON.stringify(other)

type SaidOfName = {
  name: Texts
  usedUntil?: string | null | undefined
  source: string
  struck?: boolean | null | undefined
  reason?: string | null | undefined
}

/** What is said of a former name, as a record keeps it. */
function formerNameOf(municipality: string, { name, usedUntil, source, struck, reason }: SaidOfName) {
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
      const municipality = formerName && (await find(db, formerName.municipality))
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

/** Says in which region a municipality lies. Serves placeMunicipality. */
export const placeMunicipality = (db: MembersDb, input: PlaceMunicipalityInput, by: Recording) =>
  changeOne(db, 'placeMunicipality', input, by, async (trx, before) => {
    const upperTier = input.upperTier ?? null
    if (upperTier === before.slug) return { word: 'notItself', field: 'upperTier' }
    const region = upperTier === null ? null : await find(trx, upperTier)
    // two tiers: what lies in a region is no region itself
    if (region === undefined)
      return { word: 'unknownMunicipality', field: 'upperTier', facts: { slug: String(upperTier) } }
    if (region?.upperTier === before.slug) return { word: 'notItself', field: 'upperTier' }
    return { upperTier }
  })

/** Makes a municipality a part of another. Serves mergeMunicipality. */
export const mergeMunicipality = (db: MembersDb, input: MergeMunicipalityInput, by: Recording) =>
  changeOne(db, 'mergeMunicipality', input, by, async (trx, before) => {
    if (input.into === before.slug) return { word: 'notItself', field: 'into' }
    if (before.mergedInto !== null) return { word: 'mergedAlready', field: 'municipality' }
    const into = await lockMunicipality(trx, input.into)
    if (!into) return { word: 'unknownMunicipality', field: 'into', facts: { slug: input.into } }
    if (into.mergedInto !== null) return { word: 'mergedAlready', field: 'into' }

    const memberships = (await membershipsOf(trx, [before.slug])).get(before.slug) ?? []
    for (const membership of memberships.filter(({ hasLeft, struck }) => !hasLeft && !struck)) {
      const { faults } = await keepMembershipIn(
        trx,
        {
          action: 'mergeMunicipality',
          municipality: before.slug,
          network: membership.network,
          said: { ...saidIn(membership), hasLeft: true, leftOn: input.on, leftSource: input.source },
          before: membership,
        },
        by,
      )
      if (faults[0]) return { ...faults[0], field: 'on' }
    }
    const on = parsePartialDate(input.on?.trim() ?? '')
    return { mergedInto: into.slug, mergedOn: on?.value ?? null, mergedPrecision: on?.precision ?? null }
  })

/** Takes a merge back, with the ends that it put to memberships. Serves undoMerge. */
export const undoMerge = (db: MembersDb, input: UndoMergeInput, by: Recording) =>
  changeOne(db, 'undoMerge', input, by, async (trx, before) => {
    if (before.mergedInto === null) return { word: 'notMerged', field: 'municipality' }
    const earlier = (await municipalitiesBefore(trx, [before.slug])).get(before.slug) ?? []
    const whole = earlier.findIndex(one => one.mergedInto !== before.mergedInto)
    const merged = [before, ...earlier].at(whole)
    const mergedAt = merged?.recordedAt.getTime()

    const ended = ((await membershipsOf(trx, [before.slug])).get(before.slug) ?? []).filter(
      ({ recordedAt, hasLeft, struck }) => recordedAt.getTime() === mergedAt && hasLeft && !struck,
    )
    const entries = ended.map(({ entry }) => entry)
    const records = entries.length > 0 ? await membershipRecordsOf(trx, entries) : undefined
    for (const membership of ended) {
      const was = records?.get(membership.entry)?.find(({ revision }) => revision === membership.revision - 1)
      if (!was || was.hasLeft) continue
      const { network } = membership
      const said = { ...saidIn(was), reason: storable(input.source) }
      const writing = { action: 'undoMerge', municipality: before.slug, network, said, before: membership } as const
      const { faults } = await keepMembershipIn(trx, writing, by)
      if (faults[0]) return { ...faults[0], field: 'municipality' }
    }
    return { mergedInto: null, mergedOn: null, mergedPrecision: null }
  })

/** Lets a municipality be found by all its names, and whatever it became a part of by them too. */
async function keepFindable(trx: MembersDb, slug: string) {
  for (let next: string | null = slug; next !== null; ) {
    const row: MunicipalityRow | undefined = await find(trx, next)
    if (!row) return
    const { searchNames } = searchColumns(row.slug, row.name, await otherNames(trx, row.slug))
    await trx.updateTable('municipality').set({ searchNames }).where('slug', '=', row.slug).execute()
    next = row.mergedInto
  }
}

/** Names that find a municipality beside its own: those that it carried, and those of whatever became a part of it, and of its parts. */
async function otherNames(trx: MembersDb, slug: string): Promise<Texts[]> {
  const merged = await trx
    .withRecursive('part', part =>
      part
        .selectFrom('municipality')
        .select(['slug', 'name'])
        .where('mergedInto', '=', slug)
        .unionAll(
          part
            .selectFrom('municipality')
            .innerJoin('part', 'part.slug', 'municipality.mergedInto')
            .select(['municipality.slug', 'municipality.name']),
        ),
    )
    .selectFrom('part')
    .selectAll()
    .execute()
  const former = await formerNamesOf(trx, [slug, ...merged.map(one => one.slug)])
  return [...merged.map(one => one.name), ...namesKnown([...former.values()].flat(), null).map(one => one.name)]
}

/** Thrown inside a transaction, so that nothing of it is kept. */
class Refusal extends Error {
  fault: Fault
  constructor(fault: Fault) {
    super(fault.word)
    this.fault = fault
  }
}

/** Changes one record whose revision the caller read. Nothing is kept on a fault. */
async function changeOne(
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
    const after = await find(trx, slug)
    if (!after) throw new Error(`Municipality gone: ${slug}`)
    await trace(trx, action, before, after, by)
    return { municipality: after, faults: [] }
  })
}

/** All of it in one transaction, or nothing where it is refused on the way. */
async function kept(db: MembersDb, work: (trx: MembersDb) => Promise<MunicipalityOutcome>) {
  try {
    return await db.transaction().execute(work)
  } catch (error) {
    if (error instanceof Refusal) return refused(error.fault)
    throw error
  }
}

const trace = (
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
