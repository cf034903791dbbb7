import { type Kysely, sql } from 'kysely'

const watched = [
  ['municipality', 'slug'],
  ['membership', 'municipality'],
  ['milestone', 'municipality'],
] as const
const events = [
  ['insert', 'new table as new_rows'],
  ['update', 'old table as old_rows new table as new_rows'],
  ['delete', 'old table as old_rows'],
] as const

export async function up(db: Kysely<unknown>) {
  // an index serves a join only where both sides sort alike, and addresses sort as C
  for (const table of ['membership', 'milestone'])
    await sql`alter table ${sql.id('members', table)} alter column municipality type text collate "C"`.execute(db)

  // municipalities(network) and roster(): asked of one municipality after the other, by name
  await sql`drop index members.membership_in_force`.execute(db)
  await sql`
    create index membership_in_force on members.membership (municipality, network)
    where replaced_at is null and not struck and not has_left`.execute(db)

  // What each municipality adds to the counts of a network; network '' is every municipality on record, a member or not.
  // `place` is the furthest step of the pathway, as in pathway/rules.ts, and 0 before the first.
  await sql`
    create table members.roster_share (
      municipality text collate "C" not null,
      network text not null,
      province text not null,
      kind text not null,
      standing text not null,
      place integer not null,
      periods integer not null,
      undated integer not null,
      primary key (municipality, network))`.execute(db)
  await sql`
    create function members.roster_shares_of(slugs text[]) returns setof members.roster_share language sql stable as $$
      select municipality.slug, part.network, municipality.province, municipality.kind, municipality.standing,
        coalesce(reached.place, 0), part.periods, part.undated
      from members.municipality
      join (
        select slug as municipality, '' as network, 0 as periods, 0 as undated
        from members.municipality where slug = any(slugs)
        union all
        select municipality, network, count(*)::int, (count(*) filter (where joined_on is null))::int
        from members.membership
        where municipality = any(slugs) and replaced_at is null and not struck and not has_left
        group by municipality, network) part on part.municipality = municipality.slug
      left join (
        select municipality,
          max(array_position(array['PROSPECT','COUNCIL_DECISION','SIGNED','CONSULTATION','MECHANISM','PLAN'], step)) as place
        from members.milestone
        where municipality = any(slugs) and replaced_at is null and not struck
        group by municipality) reached on reached.municipality = municipality.slug
      where municipality.slug = any(slugs)
    $$`.execute(db)
  // The sums over these shares: rows of one cell are added up, so that nobody who writes waits for another's cell.
  await sql`
    create table members.roster_tally (
      network text not null,
      province text not null,
      kind text not null,
      standing text not null,
      place integer not null,
      municipalities integer not null,
      periods integer not null,
      undated integer not null)`.execute(db)
  await sql`create index roster_tally_by_cell on members.roster_tally (network, province, kind, standing, place)`.execute(
    db,
  )

  await sql`insert into members.roster_share
    select * from members.roster_shares_of(array(select slug from members.municipality))`.execute(db)
  await sql`
    insert into members.roster_tally
    select network, province, kind, standing, place, count(*), sum(periods), sum(undated)
    from members.roster_share group by network, province, kind, standing, place`.execute(db)

  await sql`
    create function members.keep_roster_tally() returns trigger language plpgsql
    -- before the first statistics the planner would read whole tables for each few
    set enable_seqscan = off as $$
    declare
      changed text[];
      slugs text[];
      moves boolean := false;
    begin
      execute case tg_op
        when 'INSERT' then format('select array_agg(distinct %I) from new_rows', tg_argv[0])
        when 'DELETE' then format('select array_agg(distinct %I) from old_rows', tg_argv[0])
        else format('select array_agg(distinct slug) from (select %1$I from old_rows union select %1$I from new_rows) row (slug)', tg_argv[0])
        end into changed;
      -- who changes the same municipality waits here, and then sees what was done
      perform 1 from members.municipality where slug = any(changed) order by slug for no key update;

      for begun in 1 .. coalesce(cardinality(changed), 0) by 500 loop
        slugs := changed[begun : begun + 499];
        with moved as (
          select network, province, kind, standing, place,
            sum(one)::int as municipalities, sum(one * periods)::int as periods, sum(one * undated)::int as undated
          from (
            select 1 as one, * from members.roster_shares_of(slugs)
            union all
            select -1, * from members.roster_share where municipality = any(slugs)) share
          group by network, province, kind, standing, place)
        insert into members.roster_tally
        select * from moved where municipalities <> 0 or periods <> 0 or undated <> 0;
        moves := moves or found;
        delete from members.roster_share share using (
          select * from members.roster_share where municipality = any(slugs)
          except select * from members.roster_shares_of(slugs)) gone
        where share.municipality = gone.municipality and share.network = gone.network;
        insert into members.roster_share
        select * from members.roster_shares_of(slugs)
        except select * from members.roster_share where municipality = any(slugs);
      end loop;

      -- one writer at a time puts the rows of a cell together; the others leave theirs to the next
      if moves and pg_try_advisory_xact_lock(hashtext('members.roster_tally')) then
        with many as (
          select network, province, kind, standing, place from members.roster_tally
          group by network, province, kind, standing, place having count(*) > 1),
        taken as (delete from members.roster_tally tally using many
          where (tally.network, tally.province, tally.kind, tally.standing, tally.place)
            = (many.network, many.province, many.kind, many.standing, many.place)
          returning tally.*)
        insert into members.roster_tally
        select network, province, kind, standing, place, sum(municipalities), sum(periods), sum(undated)
        from taken group by network, province, kind, standing, place
        having sum(municipalities) <> 0 or sum(periods) <> 0 or sum(undated) <> 0;
      end if;
      return null;
    end $$`.execute(db)
  for (const [table, column] of watched)
    for (const [event, rows] of events)
      await sql`
        create trigger ${sql.id(`roster_tally_${event}`)} after ${sql.raw(event)} on ${sql.id('members', table)}
        referencing ${sql.raw(rows)} for each statement
        execute function members.keep_roster_tally(${sql.lit(column)})`.execute(db)

  // roster() of today: the few whose dates are still to come
  await sql`
    create index membership_to_begin on members.membership (joined_on)
    where replaced_at is null and not struck and not has_left and joined_on is not null`.execute(db)
  await sql`
    create index membership_to_end on members.membership (left_on)
    where replaced_at is null and not struck and has_left and left_on is not null`.execute(db)
  await sql`
    create index milestone_to_come on members.milestone (reached_on)
    where replaced_at is null and not struck and reached_on is not null`.execute(db)
}

export async function down(db: Kysely<unknown>) {
  await sql`drop index members.membership_to_begin, members.membership_to_end, members.milestone_to_come`.execute(db)
  for (const [table] of watched)
    for (const [event] of events)
      await sql`drop trigger ${sql.id(`roster_tally_${event}`)} on ${sql.id('members', table)}`.execute(db)
  await sql`drop function members.keep_roster_tally(), members.roster_shares_of(text[])`.execute(db)
  await sql`drop table members.roster_tally, members.roster_share`.execute(db)
  await sql`drop index members.membership_in_force`.execute(db)
  await sql`
    create index membership_in_force on members.membership (network, municipality)
    where replaced_at is null and not struck and not has_left`.execute(db)
  for (const table of ['membership', 'milestone'])
    await sql`alter table ${sql.id('members', table)} alter column municipality type text collate "default"`.execute(db)
}
