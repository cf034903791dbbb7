import { serve } from '../shared/serve.ts'
import { commitmentsDatabase } from './database/setup.ts'
import { createCommitmentsSubgraph } from './subgraph.ts'

await serve(commitmentsDatabase, createCommitmentsSubgraph)
