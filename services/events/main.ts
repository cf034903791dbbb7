import { serve } from '../shared/serve.ts'
import { eventsDatabase } from './database/setup.ts'
import { createEventsSubgraph } from './subgraph.ts'

await serve(eventsDatabase, createEventsSubgraph)
