import { type Kysely, sql } from 'kysely'
import { createChangeTable } from '../../../shared/changes.ts'
import { createAnswerTable } from '../../../shared/once.ts'

export async function up(db: Kysely<unknown>) {
  const schema = db.schema.withSchema('members')
  await schema
    .createTable('municipality')
    .addColumn('slug', sql`text collate "C"`, c => c.primaryKey())
    .addColumn('name', 'jsonb', c => c.notNull())
    .addColumn('sort_name', sql`text collate "C"`, c => c.notNull())
    .addColumn('search_names', 'text', c => c.notNull())
    .addColumn('province', 'text', c => c.notNull())
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('population', 'integer')
    .addColumn('latitude', 'double precision')
    .addColumn('longitude', 'double precision')
    .addColumn('standing', 'text', c => c.notNull())
    .addColumn('evidence', 'text')
    .addColumn('record_note', 'text')
    .addColumn('known_member_by', 'date')
    .addColumn('known_member_by_precision', 'text')
    .execute()
  // municipalities(): pages by name. The C collation sorts folded names alike on every server.
  await schema.createIndex('municipality_by_name').on('municipality').columns(['sort_name', 'slug']).execute()

  await schema
    .createTable('network')
    .addColumn('code', 'text', c => c.primaryKey())
    .execute()
  await schema
    .createTable('network_name')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('network', 'text', c => c.notNull().references('members.network.code'))
    .addColumn('name', 'jsonb', c => c.notNull())
    .addColumn('abbreviation', 'text')
    .addColumn('since', 'date')
    .addColumn('since_precision', 'text')
    .addColumn('until', 'date')
    .addColumn('until_precision', 'text')
    .addColumn('position', 'integer', c => c.notNull())
    .execute()

  await schema
    .createTable('membership')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('network', 'text', c => c.notNull().references('members.network.code'))
    .addColumn('municipality', 'text', c => c.notNull().references('members.municipality.slug'))
    .addColumn('joined_on', 'date')
    .addColumn('joined_precision', 'text')
    .addColumn('joined_basis', 'text')
    .addColumn('left_on', 'date')
    .addColumn('left_precision', 'text')
    .addColumn('source', 'text')
    .addColumn('recorded_at', 'timestamptz', c => c.notNull())
    .addColumn('replaced_at', 'timestamptz')
    .execute()
  // Municipality.memberships, and the filter by network
  await schema.createIndex('membership_by_municipality').on('membership').columns(['municipality', 'network']).execute()

  await schema
    .createTable('published_count')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('network', 'text', c => c.notNull().references('members.network.code'))
    .addColumn('date', 'date')
    .addColumn('precision', 'text')
    .addColumn('count', 'integer')
    .addColumn('what', 'text', c => c.notNull())
    .addColumn('source', 'text', c => c.notNull())
    .addColumn('position', 'integer', c => c.notNull())
    .execute()

  await schema
    .createTable('milestone')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('municipality', 'text', c => c.notNull().references('members.municipality.slug'))
    .addColumn('step', 'text', c => c.notNull())
    .addColumn('reached_on', 'date')
    .addColumn('reached_precision', 'text')
    .addColumn('note', 'jsonb')
    .addColumn('source', 'text')
    .addColumn('recorded_at', 'timestamptz', c => c.notNull())
    .execute()
  // Municipality.pathway
  await schema.createIndex('milestone_by_municipality').on('milestone').column('municipality').execute()

  await createChangeTable(db, 'members')
  await createAnswerTable(db, 'members')
}

export async function down(db: Kysely<unknown>) {
  for (const table of [
    'answer',
    'change',
    'milestone',
    'published_count',
    'membership',
    'network_name',
    'network',
    'municipality',
  ])
    await db.schema.withSchema('members').dropTable(table).execute()
}
