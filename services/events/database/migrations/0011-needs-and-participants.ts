import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const column of ['listed', 'language_needs', 'access_needs', 'municipality'])
    await sql.raw(`alter table events.registration drop column ${column}`).execute(db)
}

const forward = [
  `alter table events.registration
    add column municipality text references events.municipality (slug),
    add column access_needs text,
    add column language_needs text,
    add column listed boolean not null default false`,
  // eraseNeeds
  `create index registration_with_needs on events.registration (event)
    where access_needs is not null or language_needs is not null`,
]
