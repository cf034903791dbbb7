import type { Context } from '../context.ts'
import type { FileRow } from '../database/tables.ts'

/** Whether a file belongs to an item that is in the library. */
export async function isPublicFile({ resourceBySlug }: Pick<Context, 'resourceBySlug'>, { resource }: FileRow) {
  const item = resource === null ? undefined : await resourceBySlug(resource)
  return item !== undefined && item.withdrawnAt === null
}
