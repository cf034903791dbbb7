import type { SubgraphDatabase } from '../../../shared/database.ts'
import { migrations } from './migrations/index.ts'

/** What sign-in keeps, for whoever migrates. */
export const signInDatabase: Pick<SubgraphDatabase, 'schema' | 'migrations'> = { schema: 'sign_in', migrations }
