import type { SubgraphDatabase } from '../../shared/database.ts'
import { seedDemo } from './demo.ts'
import { seedFrameworks } from './frameworks.ts'
import { migrations } from './migrations/index.ts'

export const membersDatabase: SubgraphDatabase = { schema: 'members', migrations, seedFrameworks, seedDemo }
