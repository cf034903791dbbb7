import { connection, keyAfter, momentIn, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { likePatterns } from '../../shared/language.ts'
import type { MembersDb } from '../database/tables.ts'
import type { AuditFilter } from '../types.generated.ts'

/** One page of the trail, newest first. Serves Query.auditTrail. */
export async function auditPage(
  db: MembersDb,
  { actor, action, subjectType, subjectId, municipality, since, until }: AuditFilter,
  page: Page,
) {
  const after = keyAfter<[string, number]>(page, 2)
  const found = db
    .selectFrom('audit')
    .where(where =>
      where.and([
        ...(actor ? [where('actor', '=', actor)] : []),
        ...(action ? [where('action', '=', action)] : []),
        ...(subjectType ? [where('subjectType', '=', subjectType)] : []),
        ...(subjectId ? [where('subjectId', '=', subjectId)] : []),
        ...(municipality ? [where('municipality', 'in', municipalitiesMeant(db, municipality))] : []),
        ...(since ? [where('at', '>=', since)] : []),
        ...(until ? [where('at', '<', until)] : []),
      ]),
    )
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('at', 'position'), '<', tuple(momentIn(after?.[0]), numberIn(after?.[1]))),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.at.toISOString(), row.position], count)
}

/** The one with that slug, or else everybody whose names the words fit. */
const municipalitiesMeant = (db: MembersDb, text: string) =>
  db
    .selectFrom('municipality')
    .select('slug')
    .where(({ and, eb, exists, not, or }) =>
      or([
        eb('slug', '=', text),
        and([
          not(exists(db.selectFrom('municipality as one').select('one.slug').where('one.slug', '=', text))),
          ...likePatterns(text).map(word => eb('searchNames', 'like', word)),
        ]),
      ]),
    )

/** Each value that occurs in a column, once. Serves Query.auditChoices. */
export async function choicesOfTrail(db: MembersDb) {
  const rows = await db.selectFrom('audit').select(['actor', 'action', 'subjectType']).distinct().execute()
  const each = (values: readonly (string | null)[]) =>
    [...new Set(values)].filter(value => value !== null).sort((a, b) => a.localeCompare(b))
  return {
    actors: each(rows.map(({ actor }) => actor)),
    actions: each(rows.map(({ action }) => action)),
    subjectTypes: each(rows.map(({ subjectType }) => subjectType)),
  }
}
