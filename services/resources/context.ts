import { batch, batchWith } from '../shared/batch.ts'
import type { Page } from '../shared/connection.ts'
import type { RequestContext } from '../shared/subgraph.ts'
import type { ResourcesDb } from './database/tables.ts'
import { materialsOfEvents } from './event/store.ts'
import { filesByIds, filesOfResources } from './file/store.ts'
import { resourcesOfIndicators } from './maturity-indicator/store.ts'
import { resourcesOfMunicipalities } from './municipality/store.ts'
import * as resources from './resource/store.ts'

export type Context = RequestContext & { db: ResourcesDb } & ReturnType<typeof loadersOf>

export const createContext =
  (db: ResourcesDb) =>
  (request: RequestContext): Context => ({ ...request, db, ...loadersOf(db) })

/** Fresh ones after a write, so that the answer shows what was written. */
export const loadersOf = (db: ResourcesDb) => ({
  resourceBySlug: batch((slugs: readonly string[]) => resources.resourcesBySlug(db, slugs)),
  commitmentsOfResource: batch((slugs: readonly string[]) => resources.commitmentsOfResources(db, slugs)),
  indicatorsOfResource: batch((slugs: readonly string[]) => resources.indicatorsOfResources(db, slugs)),
  resourcesOfIndicator: batchWith((page: Page, indicators: readonly string[]) =>
    resourcesOfIndicators(db, page, indicators),
  ),
  filesOfResource: batch((slugs: readonly string[]) => filesOfResources(db, slugs)),
  libraryFileById: batch((ids: readonly string[]) => filesByIds(db, ids)),
  materialsOfEvent: batch((slugs: readonly string[]) => materialsOfEvents(db, slugs)),
  resourcesOfMunicipality: batchWith((page: Page, slugs: readonly string[]) =>
    resourcesOfMunicipalities(db, page, slugs),
  ),
})
