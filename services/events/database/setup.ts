import type { SubgraphDatabase } from '../../shared/database.ts'
import { seedDemo } from './demo/seed.ts'
import { migrations } from './migrations/index.ts'

export const eventsDatabase: SubgraphDatabase = {
  schema: 'events',
  migrations,
  // this subgraph has no reference frameworks
  seedFrameworks: async () => {},
  seedDemo,
}
