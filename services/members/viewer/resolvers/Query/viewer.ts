import type { QueryResolvers } from '../../../types.generated.ts'
import type { GrantMapper } from '../../schema.mappers.ts'

export const viewer: NonNullable<QueryResolvers['viewer']> = (_parent, _arguments, { viewer }) =>
  viewer.personId === null ? null : { personId: viewer.personId, grants: viewer.grants as GrantMapper[] }
