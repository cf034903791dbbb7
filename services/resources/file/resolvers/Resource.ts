import type { Context } from '../../context.ts'
import type { ResourceRow } from '../../database/tables.ts'
import type { ResourceResolvers } from '../../types.generated.ts'
import { linesOf } from '../rules.ts'

const linesOfItem = async ({ slug, withdrawnAt }: ResourceRow, { filesOfResource }: Context) =>
  withdrawnAt ? [] : linesOf((await filesOfResource(slug)) ?? [])

export const Resource: Pick<ResourceResolvers, 'fileLines' | 'files' | 'takenBackFiles' | '__resolveReference'> = {
  files: async (item, _arguments, context) => (await linesOfItem(item, context)).map(({ current }) => current),
  fileLines: async (item, _arguments, context) => await linesOfItem(item, context),
  takenBackFiles: async ({ slug, withdrawnAt }, _arguments, { takenBackOfResource }) =>
    withdrawnAt ? [] : ((await takenBackOfResource(slug)) ?? []),
}
