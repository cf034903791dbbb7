import { serve } from '../shared/serve.ts'
import { membersDatabase } from './database/setup.ts'
import { createMembersSubgraph } from './subgraph.ts'

await serve(membersDatabase, createMembersSubgraph)
