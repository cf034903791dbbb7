import { type Kysely, sql } from 'kysely'
import { makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'
import { forgetWordsWithTexts, keepWordsForever } from '../../../shared/search/words.ts'

const searchable = {
  subject: 'ProgressReport',
  table: 'progress_report',
  item: 'id',
  title: 'new.summary',
  summary: 'new.challenges',
  rest: `jsonb_build_object('', concat_ws(' ', new.municipality, new.period,
    (select string_agg(item->>'title', ' ') from jsonb_array_elements(new.evidence) item)))`,
  languages: 'array(select jsonb_object_keys(new.summary))',
  when: 'new.current',
}

/** And the column that was searched before there were entries, which the rule on published revisions names. */
export async function up(db: Kysely<unknown>) {
  await makeUnsearchable(db, 'commitments', 'progress_report')
  await forgetWordsWithTexts(db, 'commitments')
  await sql`drop trigger revisions_stay on commitments.progress_report`.execute(db)
  await sql`alter table commitments.progress_report drop column search_text`.execute(db)
  await keepRevisions(db, sql`invented`)
  await makeSearchable(db, 'commitments', searchable)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop trigger revisions_stay on commitments.progress_report`.execute(db)
  await sql`alter table commitments.progress_report add column search_text text not null default ''`.execute(db)
  await keepRevisions(db, sql`invented, search_text`)
  await keepWordsForever(db, 'commitments')
}

const keepRevisions = async (db: Kysely<unknown>, last: ReturnType<typeof sql>) =>
  await sql`
    create trigger revisions_stay before update of id, revision, municipality, commitment, action, period, status, summary,
      challenges, evidence, published_at, published_by, reviewed_by, ${last} or delete or truncate
    on commitments.progress_report for each statement execute function commitments.refuse_rewriting()`.execute(db)
