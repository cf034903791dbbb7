import { type Kysely, sql } from 'kysely'

/** The last day that a date of this precision can mean. */
const lastDayOf = (date: string, precision: string) =>
  sql`case ${sql.ref(precision)}
    when 'YEAR' then (${sql.ref(date)} + interval '1 year -1 day')::date
    when 'MONTH' then (${sql.ref(date)} + interval '1 month -1 day')::date
    else ${sql.ref(date)} end`

export async function up(db: Kysely<unknown>) {
  const schema = db.schema.withSchema('members')

  await schema
    .alterTable('municipality')
    .addColumn('revision', 'integer', c => c.notNull().defaultTo(1))
    .addColumn('upper_tier', 'text', c => c.references('members.municipality.slug'))
    .addColumn('merged_into', 'text', c => c.references('members.municipality.slug'))
    .addColumn('merged_on', 'date')
    .addColumn('merged_precision', 'text')
    .execute()
  // Municipality.lowerTier
  await schema.createIndex('municipality_by_upper_tier').on('municipality').column('upper_tier').execute()
  await schema
    .createTable('former_name')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('municipality', 'text', c => c.notNull().references('members.municipality.slug'))
    .addColumn('name', 'jsonb', c => c.notNull())
    .addColumn('used_until', 'date')
    .addColumn('used_until_precision', 'text')
    .addColumn('source', 'text', c => c.notNull())
    .addColumn('recorded_at', 'timestamptz', c => c.notNull())
    .execute()
  // Municipality.formerNames
  await schema.createIndex('former_name_by_municipality').on('former_name').column('municipality').execute()

  await schema
    .alterTable('membership')
    .addColumn('entry', 'text')
    .addColumn('revision', 'integer', c => c.notNull().defaultTo(1))
    .addColumn('joined_kind', 'text')
    .addColumn('known_by', 'date')
    .addColumn('known_by_precision', 'text')
    .addColumn('has_left', 'boolean', c => c.notNull().defaultTo(false))
    .addColumn('struck', 'boolean', c => c.notNull().defaultTo(false))
    .addColumn('reason', 'text')
    .addColumn('recorded_by', 'text')
    .execute()
  await sql`
    update members.membership set
      entry = id,
      has_left = left_on is not null,
      joined_kind = case
        when joined_on is null then null
        when joined_basis like '%sign%' then 'SIGNATURE'
        when joined_basis like '%council%' then 'COUNCIL_RESOLUTION'
        else 'RECORDED' end,
      known_by = case network when 'CMARD' then municipality.known_member_by end,
      known_by_precision = case network when 'CMARD' then municipality.known_member_by_precision end
    from members.municipality where municipality.slug = membership.municipality`.execute(db)
  await sql`alter table members.membership alter column entry set not null`.execute(db)
  // from then on the records prove the membership: roster/rules.ts, provedSince()
  await sql`
    alter table members.membership add column proved_since date
    generated always as (coalesce(${lastDayOf('joined_on', 'joined_precision')}, ${lastDayOf('known_by', 'known_by_precision')})) stored`.execute(
    db,
  )
  await sql`alter table members.municipality drop column known_member_by, drop column known_member_by_precision`.execute(
    db,
  )
  // Membership.records; two officers who correct one period cannot both make the next record of it
  await sql`create unique index membership_revision on members.membership (entry, revision)`.execute(db)
  // roster(): the records of a network
  await sql`create index membership_by_network on members.membership (network, municipality)`.execute(db)

  // municipalities(network), and the desk: today's members
  await sql`
    create index membership_in_force on members.membership (network, municipality)
    where replaced_at is null and not struck and not has_left`.execute(db)

  await schema
    .alterTable('milestone')
    .addColumn('entry', 'text')
    .addColumn('revision', 'integer', c => c.notNull().defaultTo(1))
    .addColumn('actor', 'text')
    .addColumn('document_title', 'text')
    .addColumn('document_url', 'text')
    .addColumn('skip_reason', 'text')
    .addColumn('consulted', 'text')
    .addColumn('struck', 'boolean', c => c.notNull().defaultTo(false))
    .addColumn('reason', 'text')
    .addColumn('recorded_by', 'text')
    .addColumn('replaced_at', 'timestamptz')
    .execute()
  await sql`update members.milestone set entry = id`.execute(db)
  await sql`alter table members.milestone alter column entry set not null`.execute(db)
  await sql`
    alter table members.milestone add column reached_by date
    generated always as (${lastDayOf('reached_on', 'reached_precision')}) stored`.execute(db)
  await sql`create unique index milestone_revision on members.milestone (entry, revision)`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`delete from members.milestone where replaced_at is not null or struck`.execute(db)
  await sql`delete from members.membership where struck`.execute(db)
  await sql`
    alter table members.milestone
      drop column reached_by, drop column entry, drop column revision, drop column actor, drop column document_title, drop column document_url,
      drop column skip_reason, drop column consulted, drop column struck, drop column reason, drop column recorded_by,
      drop column replaced_at`.execute(db)
  await sql`
    alter table members.municipality
      add column known_member_by date, add column known_member_by_precision text,
      drop column revision, drop column upper_tier, drop column merged_into, drop column merged_on, drop column merged_precision`.execute(
    db,
  )
  await sql`
    update members.municipality set known_member_by = known_by, known_member_by_precision = known_by_precision
    from members.membership where membership.municipality = slug and network = 'CMARD' and replaced_at is null`.execute(
    db,
  )
  await sql`
    alter table members.membership
      drop column proved_since, drop column entry, drop column revision, drop column joined_kind, drop column known_by,
      drop column known_by_precision, drop column has_left, drop column struck, drop column reason, drop column recorded_by`.execute(
    db,
  )
  await db.schema.withSchema('members').dropTable('former_name').execute()
}
