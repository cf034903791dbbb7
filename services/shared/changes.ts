import { type Kysely, sql } from 'kysely'
import type { Occasion, Standing } from './calendar/occasion.ts'
import type { Texts } from './language.ts'

/** What the public may read of a change, where it is news. */
export type News = {
  kind: string
  municipality: string | null
  /** Code of the province or territory that it is about; that of the municipality, where it says none. */
  province?: string | null
  summary: Texts
  url: string
  commitments: number[]
  invented: boolean
  /** Other municipalities whose people are told of it. */
  concerns?: readonly string[]
  /** Told to the people it is for, and no part of the news that everybody reads. */
  isPrivate?: boolean
  /** Who alone is told of it. */
  people?: readonly string[]
  /** What it belongs to: whoever follows that is told of it, and may read it. */
  partOf?: { kind: 'SERIES' | 'QUESTION'; id: string; title: Texts }
  /** Whoever has published experience with this is told of it, and written to. The courier asks who that is. */
  seeks?: { commitments: readonly number[]; indicators: readonly { model: string; code: string }[] }
}

/**
 * Somebody is to be written to: the editors of a municipality, one of them, or a person. Who that is, and where mail reaches
 * them, is known where the change is taken over; so are the words of each kind of notice.
 */
export type Notice = {
  kind: string
  /** Id of the thing it is about: nobody is written to about it twice a day. */
  about: string
  /** Null where the person is meant whatever they edit. */
  municipality: string | null
  person: string | null
  /** Whoever is of the secretariat is meant, and neither a municipality nor a person is named. */
  toSecretariat?: boolean
  /** Path in the portal, without the language. */
  url: string
  /** Another path that the letter leads to beside that, where its kind has words for it. */
  also?: string
  /** Of the change's occasions those that it tells of, by `uid`. */
  occasions?: readonly string[]
  /** By `uid` of those occasions: how the person stands there now, where they have a place, wait or gave it up. */
  standings?: Readonly<Record<string, Standing>>
  /** What else its words name, as a place in a line. */
  facts?: Readonly<Record<string, string | number>>
  /** A moment that its words name. */
  moment?: { at: string; timeZone: string }
}

/** Letters about a thing that are not sent yet say what is not so any more: to one person, or to everybody; those that lead to `url` alone. */
export type Withdrawal = { about: string; person: string | null; url?: string | undefined }

/** One thing that was done: kept for the audit, and handed on to whoever must know. */
export type Change = {
  at: Date
  actor: string | null
  action: string
  subjectType: string
  subjectId: string
  before: unknown
  after: unknown
  news: News | null
  /** Acts on the same subject whose news do not hold any more: nobody is shown them from now on. */
  takesBack?: readonly string[]
  /** Of those acts only the ones whose news lead here. */
  takesBackUrl?: string
  notices?: readonly Notice[]
  /** What the notices tell of, each once. */
  occasions?: readonly Occasion[]
  withdraws?: readonly Withdrawal[]
}

type ChangeTables = {
  change: {
    id: number
    at: Date
    actor: string | null
    action: string
    subjectType: string
    subjectId: string
    before: unknown
    after: unknown
    news: unknown
  }
}

/** Columns of the table that every subgraph keeps in its own schema. Called by its first migration. */
export async function createChangeTable(db: Kysely<unknown>, schema: string) {
  await sql`
    create table ${sql.table(`${schema}.change`)} (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      actor text,
      action text not null,
      subject_type text not null,
      subject_id text not null,
      before jsonb,
      after jsonb,
      news jsonb
    )`.execute(db)
}

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))

/** What a change sets off elsewhere travels with its news. */
const newsColumn = ({
  news,
  ...effects
}: Pick<Change, 'news' | 'takesBack' | 'takesBackUrl' | 'notices' | 'occasions' | 'withdraws'>) =>
  json(news || Object.values(effects).some(Boolean) ? { ...news, ...effects } : null)

// Any number that nobody else locks with.
const lock = 740_018
const atOnce = 1_000

/**
 * Writes what was done: the last statement of the transaction that does it. Writers queue here until they have committed, so
 * that ids come in the order of commits, and whoever reads on from an id passes over nothing.
 */
export async function recordChanges(trx: Kysely<any>, changes: readonly Change[]) {
  if (changes.length === 0) return
  await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
  // a statement holds 65,535 parameters
  for (let at = 0; at < changes.length; at += atOnce)
    await (trx as Kysely<ChangeTables>)
      .insertInto('change')
      .values(
        changes
          .slice(at, at + atOnce)
          .map(({ news, takesBack, takesBackUrl, notices, occasions, withdraws, ...change }) => ({
            ...change,
            before: json(change.before),
            after: json(change.after),
            news: newsColumn({ news, takesBack, takesBackUrl, notices, occasions, withdraws }),
          })) as never,
      )
      .execute()
}

/** Changes after the one named, in the order in which they were committed. Serves Query.changes. */
export async function changesAfter(db: Kysely<any>, after: string | null | undefined, first: number) {
  return await (db as Kysely<ChangeTables>)
    .selectFrom('change')
    .select(['id', 'at', 'actor', 'action', 'subjectType', 'subjectId', 'before', 'after', 'news'])
    .where('id', '>', Number(after ?? 0))
    .orderBy('id')
    .limit(Math.min(first, 500))
    .execute()
}
