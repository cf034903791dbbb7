import type { QueryResolvers } from '../../../types.generated.ts'

export const progressReport: NonNullable<QueryResolvers['progressReport']> = async (
  _parent,
  { id, revision },
  { report, revisions },
) => {
  if (typeof revision !== 'number') return await report(id)
  return (await revisions(id))?.find(row => row.revision === revision)
}
