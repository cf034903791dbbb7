import { sql } from 'kysely'

/** A value for a column of JSON, whatever the driver takes it for: pg would write a list as one of PostgreSQL's own. */
export const jsonb = <Value>(value: Value) => sql<Value>`${value === null ? null : JSON.stringify(value)}::jsonb`
