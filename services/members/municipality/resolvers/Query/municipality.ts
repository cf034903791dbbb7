import type { QueryResolvers } from '../../../types.generated.ts'
import { visible } from '../../rules.ts'

export const municipality: NonNullable<QueryResolvers['municipality']> = async (
  _parent,
  { slug },
  { municipality, viewer },
) => visible(await municipality(slug), viewer)
