import { batch, batchWith } from '../shared/batch.ts'
import type { Page } from '../shared/connection.ts'
import type { RequestContext } from '../shared/subgraph.ts'
import type { Viewer } from '../shared/viewer.ts'
import type { ResourcesDb } from './database/tables.ts'
import * as collections from './collection/store.ts'
import * as discussions from './discussion/store.ts'
import { materialsOfEvents } from './event/store.ts'
import { filesByIds, filesOfResources, takenBackOfResources } from './file/store.ts'
import type { linkRounds } from './link-check/check.ts'
import { resourcesOfIndicators } from './maturity-indicator/store.ts'
import { resourcesOfMunicipalities } from './municipality/store.ts'
import { reportsBy } from './moderation/store.ts'
import * as posts from './post/store.ts'
import { relatedOf } from './related/store.ts'
import * as resources from './resource/store.ts'
import { sharedAnswersAs, sharedAnswersOf } from './shared-answer/store.ts'

/** What outlives a request. */
type Lasting = { db: ResourcesDb; beginLinkRound: ReturnType<typeof linkRounds> }

export type Context = RequestContext & Lasting & ReturnType<typeof loadersOf>

export const createContext =
  (lasting: Lasting) =>
  (request: RequestContext): Context => ({ ...request, ...lasting, ...loadersOf(lasting.db, request.viewer) })

/** Fresh ones after a write, so that the answer shows what was written. */
export const loadersOf = (db: ResourcesDb, viewer: Viewer) => ({
  resourceBySlug: batch((slugs: readonly string[]) => resources.resourcesBySlug(db, slugs)),
  commitmentsOfResource: batch((slugs: readonly string[]) => resources.commitmentsOfResources(db, slugs)),
  indicatorsOfResource: batch((slugs: readonly string[]) => resources.indicatorsOfResources(db, slugs)),
  resourcesOfIndicator: batchWith((page: Page, indicators: readonly string[]) =>
    resourcesOfIndicators(db, page, indicators),
  ),
  relatedOfResource: batchWith((page: { first: number }, slugs: readonly string[]) => relatedOf(db, page, slugs)),
  filesOfResource: batch((slugs: readonly string[]) => filesOfResources(db, slugs)),
  takenBackOfResource: batch((slugs: readonly string[]) => takenBackOfResources(db, slugs)),
  libraryFileById: batch((ids: readonly string[]) => filesByIds(db, ids)),
  collectionBySlug: batch((slugs: readonly string[]) => collections.collectionsBySlug(db, slugs)),
  curatorsOfCollection: batch((slugs: readonly string[]) => collections.curatorsOfCollections(db, slugs)),
  itemsOfCollection: batch((slugs: readonly string[]) => collections.itemsOfCollections(db, slugs)),
  collectionsOfResource: batch((slugs: readonly string[]) => collections.collectionsOfResources(db, slugs)),
  materialsOfEvent: batch((slugs: readonly string[]) => materialsOfEvents(db, slugs)),
  resourcesOfMunicipality: batchWith((page: Page, slugs: readonly string[]) =>
    resourcesOfMunicipalities(db, page, slugs),
  ),
  discussionById: batch((ids: readonly string[]) => discussions.discussionsById(db, ids)),
  commitmentsOfDiscussion: batch((ids: readonly string[]) => discussions.commitmentsOfDiscussions(db, ids)),
  indicatorsOfDiscussion: batch((ids: readonly string[]) => discussions.indicatorsOfDiscussions(db, ids)),
  questionOf: batch((ids: readonly string[]) => posts.questionsOf(db, ids)),
  answersOf: batchWith((page: Page, ids: readonly string[]) => posts.answersOf(db, page, ids)),
  postById: batch((ids: readonly string[]) => posts.postsById(db, ids)),
  revisionsOfPost: batch((ids: readonly string[]) => posts.revisionsOf(db, ids)),
  ownReportOf: batch((ids: readonly string[]) =>
    viewer.personId ? reportsBy(db, viewer.personId, ids) : Promise.resolve(new Map()),
  ),
  sharedAnswerOf: batch((ids: readonly string[]) => sharedAnswersOf(db, ids)),
  sharedAnswerAs: batch((slugs: readonly string[]) => sharedAnswersAs(db, slugs)),
})
