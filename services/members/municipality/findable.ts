import type { Texts } from '../../shared/language.ts'
import type { MembersDb, MunicipalityRow } from '../database/tables.ts'
import { namesKnown, searchColumns } from './rules.ts'
import { findMunicipality, formerNamesOf } from './store.ts'

/** Lets a municipality be found by all its names, and whatever it became a part of by them too. */
export async function keepFindable(trx: MembersDb, slug: string) {
  for (let next: string | null = slug; next !== null; ) {
    const row: MunicipalityRow | undefined = await findMunicipality(trx, next)
    if (!row) return
    const { searchNames } = searchColumns(row.slug, row.name, await otherNames(trx, row.slug))
    await trx.updateTable('municipality').set({ searchNames }).where('slug', '=', row.slug).execute()
    next = row.mergedInto
  }
}

/** Names that find a municipality beside its own: those that it carried, and those of whatever became a part of it, and of its parts. */
async function otherNames(trx: MembersDb, slug: string): Promise<Texts[]> {
  const merged = await trx
    .withRecursive('part', part =>
      part
        .selectFrom('municipality')
        .select(['slug', 'name'])
        .where('mergedInto', '=', slug)
        .unionAll(
          part
            .selectFrom('municipality')
            .innerJoin('part', 'part.slug', 'municipality.mergedInto')
            .select(['municipality.slug', 'municipality.name']),
        ),
    )
    .selectFrom('part')
    .selectAll()
    .execute()
  const former = await formerNamesOf(trx, [slug, ...merged.map(one => one.slug)])
  return [...merged.map(one => one.name), ...namesKnown([...former.values()].flat(), null).map(one => one.name)]
}
