import { randomUUID } from 'node:crypto'
import { recordChanges } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { parsePartialDate } from '../../shared/partial-date.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { jsonb, lockMunicipality, type Recording } from '../database/keep.ts'
import type { FormerNameRow, MembersDb, MunicipalityRow } from '../database/tables.ts'
import { keepMembershipIn } from '../network/keep.ts'
import { saidIn } from '../network/rules.ts'
import { membershipsOf } from '../network/store.ts'
import { keepMilestoneIn } from '../pathway/store.ts'
import type {
  AddMunicipalityInput,
  CorrectMunicipalityInput,
  MergeMunicipalityInput,
  PlaceMunicipalityInput,
  RenameMunicipalityInput,
} from '../types.generated.ts'
import { searchColumns, slugFrom } from './rules.ts'
import { formerNamesOf } from './store.ts'

export type MunicipalityOutcome = { municipality?: MunicipalityRow; current?: MunicipalityRow; faults: Fault[] }
type Action =
  | 'addMunicipality'
  | 'correctMunicipality'
  | 'renameMunicipality'
  | 'placeMunicipality'
  | 'mergeMunicipality'

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
  const slug = input.slug ?? slugFrom(name['en'] ?? Object.values(name)[0] ?? '')
  if (!slug) return refused({ word: 'required', field: 'slug' })
  if (input.upperTier && !(await find(trx, input.upperTier))) return unknown('upperTier', input.upperTier)
  const row: MunicipalityRow = {
    slug,
    name,
    ...searchColumns(slug, name, []),
    ...factsIn(input),
    standing: 'APPLICANT',
    evidence: storable(input.source),
    recordNote: null,
    revision: 1,
    upperTier: input.upperTier ?? null,
    mergedInto: null,
    mergedOn: null,
    mergedPrecision: null,
  }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('municipality')
    .values({ ...row, name: jsonb(name) } as never)
    .onConflict(conflict => conflict.column('slug').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return refused({ word: 'alreadyOnRecord', field: 'slug' })
  if (row.upperTier) await keepPlacing(trx, row, input.source, by)
  await keepAnswer(trx, by.personId, 'addMunicipality', input.idempotencyKey, slug, by.now)
  await trace(trx, 'addMunicipality', null, row, by)
  if (input.prospect) {
    const said = { step: 'PROSPECT', reachedOn: input.prospect.since, source: input.source } as const
    const { faults } = await keepMilestoneIn(trx, { action: 'addMunicipality', municipality: slug, said }, by)
    if (faults[0]) throw new Refusal({ ...faults[0], field: 'prospect.since' })
  }
  return { municipality: row, faults: [] }
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
      const facts = factsIn(input)
      if (Object.entries(facts).every(([column, value]) => before[column as keyof typeof facts] === value))
        return { word: 'nothingToChange', field: null }
      await keepAnswer(trx, by.personId, 'correctMunicipality', input.idempotencyKey, before.slug, by.now)
      return facts
    }),
  )

/** Gives a municipality its new name, and keeps the old one. Serves renameMunicipality. */
export const renameMunicipality = (db: MembersDb, input: RenameMunicipalityInput, by: Recording) =>
  asked(db, 'renameMunicipality', input.idempotencyKey, by, () =>
    changeOne(db, 'renameMunicipality', input, by, async (trx, before) => {
      const name = textsOf(input.name)
      if (JSON.stringify(name) === JSON.stringify(before.name)) return { word: 'sameName', field: 'name' }
      const since = parsePartialDate(input.since?.trim() ?? '')
      const formerName: FormerNameRow = {
        id: randomUUID(),
        municipality: before.slug,
        name: before.name,
        usedUntil: since?.value ?? null,
        usedUntilPrecision: since?.precision ?? null,
        source: storable(input.source),
        recordedAt: by.now,
      }
      await trx
        .insertInto('formerName')
        .values({ ...formerName, name: jsonb(before.name) } as never)
        .execute()
      await keepAnswer(trx, by.personId, 'renameMunicipality', input.idempotencyKey, before.slug, by.now)
      return { name, ...searchColumns(before.slug, name, await otherNames(trx, before.slug)) }
    }),
  )

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
    await keepPlacing(trx, { slug: before.slug, upperTier }, input.source, by)
    return { upperTier }
  })

/** Records where a municipality lies; what was said before stays, with the moments from which and until which it stood. */
async function keepPlacing(
  trx: MembersDb,
  { slug, upperTier }: Pick<MunicipalityRow, 'slug' | 'upperTier'>,
  source: string,
  { personId, now }: Recording,
) {
  await trx
    .updateTable('placing')
    .set({ replacedAt: now })
    .where('municipality', '=', slug)
    .where('replacedAt', 'is', null)
    .execute()
  await trx
    .insertInto('placing')
    .values({
      id: randomUUID(),
      municipality: slug,
      upperTier,
      source: storable(source),
      recordedAt: now,
      recordedBy: personId,
      replacedAt: null,
    })
    .execute()
}

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
          said: { ...saidIn(membership), hasLeft: true, leftOn: input.on, reason: storable(input.source) },
          before: membership,
        },
        by,
      )
      if (faults[0]) return { ...faults[0], field: 'on' }
    }
    const names = [...(await otherNames(trx, into.slug)), before.name, ...(await otherNames(trx, before.slug))]
    await trx
      .updateTable('municipality')
      .set(searchColumns(into.slug, into.name, names))
      .where('slug', '=', into.slug)
      .execute()
    const on = parsePartialDate(input.on?.trim() ?? '')
    return { mergedInto: into.slug, mergedOn: on?.value ?? null, mergedPrecision: on?.precision ?? null }
  })

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
  return [...merged.map(one => one.name), ...[...former.values()].flat().map(one => one.name)]
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
    const after = await trx
      .updateTable('municipality')
      .set({ ...columns, ...(name ? { name: jsonb(name) as never } : {}), revision: before.revision + 1 })
      .where('slug', '=', slug)
      .returningAll()
      .executeTakeFirstOrThrow()
    await trace(trx, action, before, after, by, source)
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
  source?: string,
) =>
  recordChanges(trx, [
    {
      at: now,
      actor: personId,
      action,
      subjectType: 'Municipality',
      subjectId: after.slug,
      before,
      after: source ? { ...after, source: storable(source) } : after,
      news: null,
    },
  ])
