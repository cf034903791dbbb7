import { batch, batchWith } from '../shared/batch.ts'
import type { Page } from '../shared/connection.ts'
import type { RequestContext } from '../shared/subgraph.ts'
import { actionsByIds, plansByIds, plansOf, segmentsOfPlans } from './action-plan/store.ts'
import {
  answersOfAssessments,
  anyAssessmentsByIds,
  assessmentsByIds,
  assessmentsOfMunicipalities,
  consentsOfAssessments,
  latestAssessmentsOf,
  latestNamedAssessmentsOf,
} from './assessment/store.ts'
import { movesOfAssessments } from './assessment-move/store.ts'
import { wordingsOfPlans } from './plan-translation/store.ts'
import { peersOfGaps } from './gap/store.ts'
import { actionsOfGaps, gapsOfActions } from './planned-gap/store.ts'
import { actionsOfItems, itemsOfActions } from './planned-item/store.ts'
import { commitmentsByNumber, standingsOfCommitments } from './commitment/store.ts'
import type { CommitmentsDb } from './database/tables.ts'
import { experienceWith } from './experience/store.ts'
import { sheetsOfAssessments } from './assessment-sheet/store.ts'
import { discardedAssessmentsOf } from './discarded-assessment/store.ts'
import { filesOfAssessments } from './answer-file/store.ts'
import { filesByIds, publishedFiles, unpublishedFilesOf, uploadsSince } from './file/store.ts'
import { reportsOfActionsIn, sheetsOfPlans } from './year-sheet/store.ts'
import { inclusionContentsOf, inclusionReportsOf, progressOfYears } from './inclusion-report/store.ts'
import { invitationsOf, participantsOf } from './joint-plan/store.ts'
import { actionsTaggedWith } from './tagged-action/store.ts'
import { createRefusals, disclosuresWithin } from './peer-disclosure/store.ts'
import { targetsOf } from './maturity-target/store.ts'
import { ratersOfRounds, returnedOfRounds, roundsOfAssessments, signaturesOfAssessments } from './rating-round/store.ts'
import { highestLevels, modelsByCodes, modelsInUse } from './maturity-model/store.ts'
import { revisionsOfReports } from './progress-revision/store.ts'
import {
  latestReportsOf,
  type NestedPage,
  reportedActionsOf,
  reportedYearsOf,
  reportsByIds,
  reportsOf,
  reportsOfActions,
} from './progress-report/store.ts'
import { carriedReports, openDraftsOf } from './progress-draft/store.ts'
import { repliesTo, unansweredValidationsOf, validationsOfReports } from './validation/store.ts'

/** Fresh ones after a write, so that the answer shows what was written. */
export const createLoaders = (db: CommitmentsDb) => ({
  commitment: batch((numbers: readonly number[]) => commitmentsByNumber(db, numbers)),
  standings: batch((numbers: readonly number[]) => standingsOfCommitments(db, numbers)),
  experience: batchWith((first: number, keys: readonly string[]) => experienceWith(db, first, keys)),
  report: batch((ids: readonly string[]) => reportsByIds(db, ids)),
  revisions: batch((ids: readonly string[]) => revisionsOfReports(db, ids)),
  reportsOfMunicipality: batchWith((page: NestedPage, slugs: readonly string[]) =>
    reportsOf(db, 'municipality', page, slugs),
  ),
  reportsOfCommitment: batchWith((page: NestedPage, numbers: readonly number[]) =>
    reportsOf(db, 'commitment', page, numbers),
  ),
  reportedYears: batchWith((of: { commitment: number | null }, slugs: readonly string[]) =>
    reportedYearsOf(db, of, slugs),
  ),
  reportedActions: batch((slugs: readonly string[]) => reportedActionsOf(db, slugs)),
  reportsOfAction: batch((ids: readonly string[]) => reportsOfActions(db, ids)),
  sheetsOfPlan: batchWith((year: string, plans: readonly string[]) => sheetsOfPlans(db, year, plans)),
  reportOfYear: batchWith((year: string, actions: readonly string[]) => reportsOfActionsIn(db, year, actions)),
  file: batch((ids: readonly string[]) => filesByIds(db, ids)),
  isPublishedFile: batch((ids: readonly string[]) => publishedFiles(db, ids)),
  unpublishedFiles: batch((slugs: readonly string[]) => unpublishedFilesOf(db, slugs)),
  uploadsOf: batchWith((since: string, slugs: readonly string[]) => uploadsSince(db, new Date(since), slugs)),
  latestReports: batch((slugs: readonly string[]) => latestReportsOf(db, slugs)),
  validationsOfReport: batch((ids: readonly string[]) => validationsOfReports(db, ids)),
  unansweredValidations: batch((slugs: readonly string[]) => unansweredValidationsOf(db, slugs)),
  replyTo: batch((validations: readonly string[]) => repliesTo(db, validations)),
  carriedReport: batch((drafts: readonly string[]) => carriedReports(db, drafts)),
  draftsOfMunicipality: batch((slugs: readonly string[]) => openDraftsOf(db, slugs)),
  plan: batch((ids: readonly string[]) => plansByIds(db, ids)),
  plansOfMunicipality: batchWith((page: Page, slugs: readonly string[]) => plansOf(db, page, slugs)),
  action: batch((ids: readonly string[]) => actionsByIds(db, ids)),
  actionsTagged: batchWith((page: Page, numbers: readonly number[]) => actionsTaggedWith(db, page, numbers)),
  segmentsOfPlan: batch((ids: readonly string[]) => segmentsOfPlans(db, ids)),
  wordingsOfPlan: batch((ids: readonly string[]) => wordingsOfPlans(db, ids)),
  inclusionReports: batch((slugs: readonly string[]) => inclusionReportsOf(db, slugs)),
  inclusionContent: batch((ids: readonly string[]) => inclusionContentsOf(db, ids)),
  progressOfYear: batch((keys: readonly string[]) => progressOfYears(db, keys)),
  participants: batch((plans: readonly string[]) => participantsOf(db, plans)),
  planInvitations: batch((slugs: readonly string[]) => invitationsOf(db, slugs)),
  maturityModel: batch((codes: readonly string[]) => modelsByCodes(db, codes)),
  highestLevel: batch((codes: readonly string[]) => highestLevels(db, codes)),
  isModelInUse: batch((codes: readonly string[]) => modelsInUse(db, codes)),
  assessment: batch((ids: readonly string[]) => assessmentsByIds(db, ids)),
  anyAssessment: batch((ids: readonly string[]) => anyAssessmentsByIds(db, ids)),
  assessmentsOfMunicipality: batch((slugs: readonly string[]) => assessmentsOfMunicipalities(db, slugs)),
  disclosures: batch((groups: readonly string[]) => disclosuresWithin(db, groups)),
  latestAssessment: batchWith((model: string, slugs: readonly string[]) => latestAssessmentsOf(db, model, slugs)),
  latestNamedAssessment: batchWith((model: string, slugs: readonly string[]) =>
    latestNamedAssessmentsOf(db, model, slugs),
  ),
  answersOf: batch((ids: readonly string[]) => answersOfAssessments(db, ids)),
  peersOfGap: batchWith((first: number, keys: readonly string[]) => peersOfGaps(db, first, keys)),
  actionsOfGap: batch((keys: readonly string[]) => actionsOfGaps(db, keys)),
  gapOfAction: batch((ids: readonly string[]) => gapsOfActions(db, ids)),
  actionsOfItem: batch((items: readonly string[]) => actionsOfItems(db, items)),
  itemOfAction: batch((ids: readonly string[]) => itemsOfActions(db, ids)),
  targetsOfMunicipality: batch((slugs: readonly string[]) => targetsOf(db, slugs)),
  filesOfAnswers: batch((ids: readonly string[]) => filesOfAssessments(db, ids)),
  discardedAssessments: batch((slugs: readonly string[]) => discardedAssessmentsOf(db, slugs)),
  sheetsOfAssessment: batch((ids: readonly string[]) => sheetsOfAssessments(db, ids)),
  movesOf: batch((ids: readonly string[]) => movesOfAssessments(db, ids)),
  ratingRoundsOf: batch((ids: readonly string[]) => roundsOfAssessments(db, ids)),
  ratersOf: batch((rounds: readonly string[]) => ratersOfRounds(db, rounds)),
  returnedOf: batch((rounds: readonly string[]) => returnedOfRounds(db, rounds)),
  signatureOf: batch((ids: readonly string[]) => signaturesOfAssessments(db, ids)),
  consentsOf: batch((ids: readonly string[]) => consentsOfAssessments(db, ids)),
})

export const createContext = (db: CommitmentsDb) => {
  const refusals = createRefusals()
  return (request: RequestContext) => ({ ...request, db, refusals, ...createLoaders(db) })
}

export type Context = ReturnType<ReturnType<typeof createContext>>
