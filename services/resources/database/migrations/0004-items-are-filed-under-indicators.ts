import { type Kysely, sql } from 'kysely'

/** The codes that items had named were those of the edition of 2012. */
export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `create table resources.resource_indicator (
    resource text not null references resources.resource (slug),
    model text not null,
    indicator text not null,
    primary key (resource, model, indicator)
  )`,
  // Gap.resources
  `create index resource_of_indicator on resources.resource_indicator (model, indicator)`,
  `insert into resources.resource_indicator (resource, model, indicator)
    select slug, 'hrmm-2012', unnest(indicators) from resources.resource on conflict do nothing`,
  `alter table resources.resource drop column indicators`,
]

const back = [
  `alter table resources.resource add column indicators text[] not null default '{}'`,
  `update resources.resource set indicators = filed.codes
    from (select resource, array_agg(indicator order by indicator) as codes
      from resources.resource_indicator where model = 'hrmm-2012' group by resource) filed
    where filed.resource = slug`,
  `alter table resources.resource alter column indicators drop default`,
  `drop table resources.resource_indicator`,
]
