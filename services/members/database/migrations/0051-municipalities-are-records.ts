import { type Kysely, sql } from 'kysely'

/** What is said of a municipality itself. */
const facts = `name, sort_name, province, kind, population, latitude, longitude, evidence, record_note, known_as, upper_tier,
  merged_into, merged_on, merged_precision, revision, source, recorded_at, recorded_by`

export async function up(db: Kysely<unknown>) {
  await sql`
    alter table members.municipality
      add column known_as text not null default 'UNVERIFIED',
      add column source text,
      add column recorded_at timestamptz,
      add column recorded_by text`.execute(db)
  await sql`
    create table members.municipality_before (
      slug text collate "C" not null references members.municipality (slug),
      name jsonb not null,
      sort_name text collate "C" not null,
      province text not null,
      kind text not null,
      population integer,
      latitude double precision,
      longitude double precision,
      evidence text,
      record_note text,
      known_as text not null,
      upper_tier text,
      merged_into text,
      merged_on date,
      merged_precision text,
      revision integer not null,
      source text,
      recorded_at timestamptz not null,
      recorded_by text,
      replaced_at timestamptz not null,
      primary key (slug, revision)
    )`.execute(db)

  // What was overwritten until now, out of the trail. What stood before the first change was true since the first record.
  await sql`
    create temporary table said as
      select id as number, subject_id as slug, action, before, after, at, actor
      from members.change
      where subject_type = 'Municipality' and after ? 'province'`.execute(db)
  await sql`
    insert into members.municipality_before (${sql.raw(`slug, ${facts}, replaced_at`)})
    select said.slug, said.before -> 'name', said.before ->> 'sortName', said.before ->> 'province', said.before ->> 'kind',
      (said.before ->> 'population')::integer, (said.before ->> 'latitude')::float8, (said.before ->> 'longitude')::float8,
      said.before ->> 'evidence', said.before ->> 'recordNote',
      case said.before ->> 'standing' when 'APPLICANT' then 'APPLICANT' else 'UNVERIFIED' end, said.before ->> 'upperTier', said.before ->> 'mergedInto', (said.before ->> 'mergedOn')::date,
      said.before ->> 'mergedPrecision', (said.before ->> 'revision')::integer, earlier.after ->> 'source',
      coalesce(earlier.at, timestamptz '2005-01-01'), earlier.actor, said.at
    from said
    left join lateral (
      select * from said one where one.slug = said.slug and one.number < said.number order by one.number desc limit 1
    ) earlier on true
    where jsonb_typeof(said.before) = 'object'
    on conflict do nothing`.execute(db)
  await sql`
    update members.municipality set
      known_as = case when standing = 'APPLICANT' or last.action = 'addMunicipality' then 'APPLICANT' else 'UNVERIFIED' end,
      source = coalesce(last.after ->> 'source', (
        select lay.source from members.placing lay
        where lay.municipality = municipality.slug and lay.replaced_at is null)),
      recorded_at = coalesce(last.at, timestamptz '2005-01-01'),
      recorded_by = last.actor
    from (select slug from members.municipality) one
    left join lateral (select * from said where said.slug = one.slug order by number desc limit 1) last on true
    where one.slug = municipality.slug`.execute(db)
  await sql`alter table members.municipality alter column recorded_at set not null, alter column known_as drop default`.execute(
    db,
  )
  await sql`drop table said`.execute(db)
  await sql`drop table members.placing`.execute(db)

  // Municipality.mergedFrom, and the names that find what others became a part of
  await sql`
    create index municipality_by_merged_into on members.municipality (merged_into) where merged_into is not null`.execute(
    db,
  )

  // Whoever changes a municipality leaves what was said of it before: no program can forget to.
  await sql`
    create function members.keep_municipality_before() returns trigger language plpgsql as $$
    begin
      if new.revision <= old.revision then
        raise exception 'What is said of % is replaced by a later revision only', old.slug
          using errcode = 'integrity_constraint_violation';
      end if;
      insert into members.municipality_before (${sql.raw(`slug, ${facts}, replaced_at`)})
      select old.slug, ${sql.raw(facts.replaceAll(/\w+/g, 'old.$&'))}, new.recorded_at;
      return null;
    end $$`.execute(db)
  await sql`
    create trigger keep_before after update on members.municipality for each row
    when (${sql.raw(`(${facts.replaceAll(/\w+/g, 'old.$&')}) is distinct from (${facts.replaceAll(/\w+/g, 'new.$&')})`)})
    execute function members.keep_municipality_before()`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop trigger keep_before on members.municipality`.execute(db)
  await sql`drop function members.keep_municipality_before`.execute(db)
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
  await sql`
    insert into members.placing (id, municipality, upper_tier, source, recorded_at, recorded_by, replaced_at)
    select slug || '-' || revision, slug, upper_tier, source, recorded_at, recorded_by, replaced_at
    from members.municipality_before
    union all
    select slug || '-' || revision, slug, upper_tier, source, recorded_at, recorded_by, null
    from members.municipality where upper_tier is not null`.execute(db)
  await sql`drop table members.municipality_before`.execute(db)
  await sql`drop index members.municipality_by_merged_into`.execute(db)
  await sql`
    alter table members.municipality drop column known_as, drop column source, drop column recorded_at, drop column recorded_by`.execute(
    db,
  )
}
