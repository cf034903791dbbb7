import { hasGrant } from '../../../../shared/viewer.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { failingLinks } from '../../store.ts'

export const deadLinks: NonNullable<QueryResolvers['deadLinks']> = async (_parent, _arguments, { db, viewer }) =>
  await failingLinks(db, {
    all: hasGrant(viewer, ['ORGANISER', 'COORDINATOR', 'SECRETARIAT']),
    municipalities: viewer.grants.flatMap(({ role, municipality }) => (role === 'EDITOR' && municipality) || []),
  })
