import { jsonb } from '../../shared/jsonb.ts'
import type { ResourceRow, ResourcesDb } from '../database/tables.ts'

/** The edition whose indicators items are filed under by hand. */
const model = 'hrmm-2012'

/** What hangs on an item besides its files. */
export type Filing = { commitments: readonly number[]; indicators: readonly string[] }

/** The first free address becomes its own; undefined where none is. */
export async function addResource(trx: ResourcesDb, row: Omit<ResourceRow, 'slug'>, slugs: readonly string[]) {
  for (const slug of slugs) {
    const added = await trx
      .insertInto('resource')
      .values({ ...row, ...jsonOf(row), slug })
      .onConflict(conflict => conflict.column('slug').doNothing())
      .returningAll()
      .executeTakeFirst()
    if (added) return added
  }
  return undefined
}

/** An item that nobody else changes until the transaction ends. */
export const heldResource = (trx: ResourcesDb, slug: string) =>
  trx.selectFrom('resource').selectAll().where('slug', '=', slug).forUpdate().executeTakeFirst()

export const writeResource = (trx: ResourcesDb, slug: string, columns: Partial<Omit<ResourceRow, 'slug'>>) =>
  trx
    .updateTable('resource')
    .set({ ...columns, ...jsonOf(columns) })
    .where('slug', '=', slug)
    .returningAll()
    .executeTakeFirstOrThrow()

const jsonColumns = ['title', 'summary', 'caseStudy', 'service', 'withdrawalReason'] as const

const jsonOf = (columns: Partial<ResourceRow>) =>
  Object.fromEntries(
    jsonColumns.filter(name => columns[name] !== undefined).map(name => [name, jsonb(columns[name])]),
  ) as Partial<Pick<ResourceRow, (typeof jsonColumns)[number]>>

/** Files an item anew. What it is filed under in other editions stays. */
export async function fileUnder(trx: ResourcesDb, resource: string, { commitments, indicators }: Filing) {
  await trx.deleteFrom('resourceCommitment').where('resource', '=', resource).execute()
  await trx.deleteFrom('resourceIndicator').where('resource', '=', resource).where('model', '=', model).execute()
  if (commitments.length > 0)
    await trx
      .insertInto('resourceCommitment')
      .values(commitments.map(commitment => ({ resource, commitment })))
      .execute()
  if (indicators.length > 0)
    await trx
      .insertInto('resourceIndicator')
      .values(indicators.map(indicator => ({ resource, model, indicator })))
      .execute()
}

export async function filingOf(trx: ResourcesDb, resource: string): Promise<Filing> {
  const commitments = await trx
    .selectFrom('resourceCommitment')
    .select('commitment')
    .where('resource', '=', resource)
    .orderBy('commitment')
    .execute()
  const indicators = await trx
    .selectFrom('resourceIndicator')
    .select('indicator')
    .where('resource', '=', resource)
    .where('model', '=', model)
    .orderBy('indicator')
    .execute()
  return {
    commitments: commitments.map(({ commitment }) => commitment),
    indicators: indicators.map(({ indicator }) => indicator),
  }
}
