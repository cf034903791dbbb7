import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  // Where a municipality lay, as one record says: municipality.upper_tier is what the record in force says.
  await sql`
    create table members.placing (
      id text primary key,
      municipality text collate "C" not null references members.municipality (slug),
      upper_tier text references members.municipality (slug),
      source text,
      recorded_at timestamptz not null,
      recorded_by text,
      replaced_at timestamptz
    )`.execute(db)
  await sql`create index placing_by_municipality on members.placing (municipality, recorded_at)`.execute(db)
  await sql`
    create unique index placing_in_force on members.placing (municipality) where replaced_at is null`.execute(db)

  // What was overwritten until now, out of the trail. What stood before the first change was true since the first record.
  await sql`
    with moved as (
      select id as number, at, actor, subject_id as municipality, before ->> 'upperTier' as was,
        after ->> 'upperTier' as became, after ->> 'source' as source
      from members.change where action = 'placeMunicipality' and subject_type = 'Municipality'),
    said as (
      select municipality, number, became as upper_tier, source, at, actor from moved
      union all
      select slug, 0, case when first.municipality is null then upper_tier else first.was end, null, timestamptz '2005-01-01', null
      from members.municipality
      left join (select distinct on (municipality) municipality, was from moved order by municipality, number) first
        on first.municipality = slug),
    records as (
      select *, lead(at) over (partition by municipality order by number) as replaced_at from said)
    insert into members.placing (id, municipality, upper_tier, source, recorded_at, recorded_by, replaced_at)
    select municipality || '-' || number, municipality, upper_tier, source, at, actor, replaced_at
    from records where number > 0 or upper_tier is not null`.execute(db)

  // municipalities(network), the desk and the roster of members: a period counts until the day of leaving
  await sql`drop index members.membership_in_force`.execute(db)
  await sql`
    create index membership_in_force on members.membership (municipality, network)
    where replaced_at is null and not struck`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop index members.membership_in_force`.execute(db)
  await sql`
    create index membership_in_force on members.membership (municipality, network)
    where replaced_at is null and not struck and not has_left`.execute(db)
  await db.schema.withSchema('members').dropTable('placing').execute()
}
