import { keepAnswer, once } from '../../shared/once.ts'
import { storable, textsOf } from '../../shared/texts.ts'
import { jsonb, keepRecord, type Recording } from '../database/keep.ts'
import type { MembersDb, MunicipalityRow } from '../database/tables.ts'
import { standingBy } from '../network/rules.ts'
import { membershipsOf } from '../network/store.ts'
import { keepMilestoneIn } from '../pathway/store.ts'
import type {
  AddMunicipalityInput,
  CorrectMunicipalityInput,
  PlaceMunicipalityInput,
  RenameMunicipalityInput,
} from '../types.generated.ts'
import {
  type Action,
  changeOne,
  kept,
  type MunicipalityOutcome,
  Refusal,
  refused,
  trace,
  unknown,
} from './change-one.ts'
import { formerNameOf } from './former-name.ts'
import { isSameName, searchColumns, slugsFrom } from './rules.ts'
import { findMunicipality } from './store.ts'

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
      const municipality = await findMunicipality(db, slug)
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
  if (input.upperTier && !(await findMunicipality(trx, input.upperTier))) return unknown('upperTier', input.upperTier)
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

/** Says in which region a municipality lies. Serves placeMunicipality. */
export const placeMunicipality = (db: MembersDb, input: PlaceMunicipalityInput, by: Recording) =>
  changeOne(db, 'placeMunicipality', input, by, async (trx, before) => {
    const upperTier = input.upperTier ?? null
    if (upperTier === before.slug) return { word: 'notItself', field: 'upperTier' }
    const region = upperTier === null ? null : await findMunicipality(trx, upperTier)
    // two tiers: what lies in a region is no region itself
    if (region === undefined)
      return { word: 'unknownMunicipality', field: 'upperTier', facts: { slug: String(upperTier) } }
    if (region?.upperTier === before.slug) return { word: 'notItself', field: 'upperTier' }
    return { upperTier }
  })
