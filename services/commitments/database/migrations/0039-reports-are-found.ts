import type { Kysely } from 'kysely'
import { createSearch, dropSearch, makeSearchable, makeUnsearchable } from '../../../shared/search/database.ts'

export async function up(db: Kysely<unknown>) {
  await createSearch(db, 'commitments')
  await makeSearchable(db, 'commitments', {
    subject: 'ProgressReport',
    table: 'progress_report',
    item: 'id',
    title: 'new.summary',
    summary: 'new.challenges',
    // of the municipality this subgraph knows the address alone
    rest: `jsonb_build_object('', concat_ws(' ', new.municipality, new.period,
      (select string_agg(item->>'title', ' ') from jsonb_array_elements(new.evidence) item)))`,
    languages: 'array(select jsonb_object_keys(new.summary))',
    when: 'new.current',
  })
}

export async function down(db: Kysely<unknown>) {
  await makeUnsearchable(db, 'commitments', 'progress_report')
  await dropSearch(db, 'commitments')
}
