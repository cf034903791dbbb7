import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import type { ResourcesDb } from '../database/tables.ts'

export type RelatedRow = { item: string; slug: string; commitments: number; indicators: number }

/** Of all that have something in common, as many as are compared: those with most in common, the newest first. */
const compared = 200
const most = 10

/** Serves Resource.related. */
export async function relatedOf(db: ResourcesDb, { first }: { first: number }, slugs: readonly string[]) {
  const { rows } = await sql<RelatedRow>`
    with filed as (
      select resource, 'commitment' as edition, commitment::text as subject from ${sql.table('resources.resource_commitment')}
      union all
      select resource, model, indicator from ${sql.table('resources.resource_indicator')}
    ), alike as (
      select own.resource as item, other.slug, other.listed_on,
        count(*) filter (where edition = 'commitment') as commitments,
        count(*) filter (where edition <> 'commitment') as indicators,
        row_number() over (partition by own.resource order by count(*) desc, other.listed_on desc, other.slug) as place
      from filed own
      join filed using (edition, subject)
      join ${sql.table('resources.resource')} other on other.slug = filed.resource
      where own.resource = any(${slugs}::text[]) and filed.resource <> own.resource and other.withdrawn_at is null
      group by own.resource, other.slug
    ), close as (
      select item, slug, commitments, indicators,
        row_number() over (partition by item order by
          (commitments + indicators)::float / (
            (select count(*) from filed where resource = item)
            + (select count(*) from filed where resource = slug) - commitments - indicators) desc,
          listed_on desc, slug) as nearness
      from alike where place <= ${compared}
    )
    select item, slug, commitments::integer as commitments, indicators::integer as indicators
    from close where nearness <= ${Math.max(0, Math.min(first, most))} order by nearness`.execute(db)
  return groupBy(rows, ({ item }) => item)
}
