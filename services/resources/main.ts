import { serve } from '../shared/serve.ts'
import { resourcesDatabase } from './database/setup.ts'
import { createResourcesSubgraph } from './subgraph.ts'

await serve(resourcesDatabase, createResourcesSubgraph)
