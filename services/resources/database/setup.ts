import type { SubgraphDatabase } from '../../shared/database.ts'
import { seedDemo } from './demo.ts'
import { migrations } from './migrations/index.ts'

export const resourcesDatabase: SubgraphDatabase = {
  schema: 'resources',
  migrations,
  // this subgraph has no reference frameworks
  seedFrameworks: async () => {},
  seedDemo,
}
