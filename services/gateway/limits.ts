import { ApolloArmor } from '@escape.tech/graphql-armor'

/** How deep, how wide and how costly one query may be; told at `/open-data`. */
export const limits = { depth: 14, aliases: 30, cost: 20_000 }

/** How much one request may ask. Every page of the portal stays below, which test/graph/page-limits.test.ts holds. */
export const armor = new ApolloArmor({
  maxDepth: { n: limits.depth },
  maxAliases: { n: limits.aliases },
  // graphql's own parser counts them
  maxTokens: { enabled: false },
  costLimit: { maxCost: limits.cost },
  blockFieldSuggestion: { enabled: false },
}).protect()
/** The cost above takes a page whose size is a variable, or not said, for a single object: this one counts them. */
export const mostObjects = 30_000
/** Lists that are not asked by pages, and are long: each as long as its subgraph lets it grow. */
export const lengths = {
  'Minutes.actionItems': 100,
  'Minutes.decisions': 100,
  'ResourceCollection.items': 200,
  'Roster.places': 2_000,
  'Viewer.apiTokens': 30,
}
/** What reads all records of a period, however little of it is asked for. */
export const weights = { 'Report.basis': 1_000, 'Report.developments': 1_000, 'Query.developments': 1_000 }
