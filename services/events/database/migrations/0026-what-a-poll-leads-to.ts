import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>) {
  for (const statement of forward) await sql.raw(statement).execute(db)
}

export async function down(db: Kysely<unknown>) {
  for (const statement of back) await sql.raw(statement).execute(db)
}

const forward = [
  `alter table events.poll
    add column audience text not null default 'PUBLIC' check (audience in ('PUBLIC', 'MEMBERS', 'INVITED')),
    add column venue text,
    add column address text,
    add column access_notes jsonb,
    add column online_url text,
    add column capacity integer,
    add column online_capacity integer,
    add column revision integer not null default 0,
    add column withdrawn_at timestamptz,
    add column withdrawal_reason jsonb,
    add check (withdrawn_at is null or event is null)`,
  // nobody said of these for whom the event is: what is not announced by accident can still be announced
  `update events.poll set audience = 'MEMBERS' where event is null`,
  `alter table events.poll alter column audience drop default`,
]

const back = [
  `alter table events.poll
    drop column audience,
    drop column venue,
    drop column address,
    drop column access_notes,
    drop column online_url,
    drop column capacity,
    drop column online_capacity,
    drop column revision,
    drop column withdrawn_at,
    drop column withdrawal_reason`,
]
