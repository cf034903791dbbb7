import type { ViewerResolvers } from '../../types.generated.ts'
import { tokensOfPerson } from '../store.ts'

export const Viewer: Pick<ViewerResolvers, 'apiTokens'> = {
  apiTokens: async ({ personId }, _arguments, { db, now }) => await tokensOfPerson(db, personId, now()),
}
