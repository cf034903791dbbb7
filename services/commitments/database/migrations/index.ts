import * as first from './0001-commitments-plans-and-maturity.ts'
import * as changesAreAppendOnly from './0002-changes-are-append-only.ts'
import * as municipalitiesAreLearnt from './0003-municipalities-are-learnt.ts'
import * as plansOfAnyShape from './0004-plans-of-any-shape.ts'
import * as reportsOnActions from './0005-reports-on-actions.ts'
import * as actionsHaveWeights from './0006-actions-have-weights.ts'
import * as progressDrafts from './0007-progress-drafts.ts'
import * as inclusionReports from './0008-inclusion-reports.ts'
import * as publishedRevisionsStay from './0009-published-revisions-stay.ts'
import * as validations from './0010-validations.ts'
import * as yearSheets from './0011-year-sheets.ts'
import * as jointPlans from './0012-joint-plans.ts'
import * as files from './0013-files.ts'
import * as sheetsOfAShare from './0014-sheets-of-a-share.ts'
import * as yearsFromAnIndex from './0016-years-are-read-from-an-index.ts'
import * as assessmentsAreWritten from './0020-assessments-are-written.ts'
import * as peerDisclosures from './0025-peer-disclosures.ts'
import * as gaps from './0026-gaps.ts'
import * as gapsArePlanned from './0027-gaps-are-planned.ts'
import * as modelsAreAdded from './0028-models-are-added.ts'
import * as assessmentsTravel from './0030-assessments-travel.ts'
import * as ratingRounds from './0032-rating-rounds.ts'
import * as maturityTargets from './0034-maturity-targets.ts'
import * as sheetsKnowTheirEdition from './0036-sheets-know-their-edition.ts'
import * as actionItemsArePlanned from './0038-action-items-are-planned.ts'
import * as reportsAreFound from './0039-reports-are-found.ts'
import * as wordsGoWithTheirTexts from './0040-words-go-with-their-texts.ts'
import * as plansAreTakenBack from './0044-plans-are-taken-back.ts'
import * as plansAreFound from './0045-plans-are-found.ts'
import * as disclosuresAreFound from './0047-disclosures-are-found.ts'
import * as wordsAreLookedUp from './0048-words-are-looked-up.ts'

export const migrations = {
  '0001-commitments-plans-and-maturity': first,
  '0002-changes-are-append-only': changesAreAppendOnly,
  '0003-municipalities-are-learnt': municipalitiesAreLearnt,
  '0004-plans-of-any-shape': plansOfAnyShape,
  '0005-reports-on-actions': reportsOnActions,
  '0006-actions-have-weights': actionsHaveWeights,
  '0007-progress-drafts': progressDrafts,
  '0008-inclusion-reports': inclusionReports,
  '0009-published-revisions-stay': publishedRevisionsStay,
  '0010-validations': validations,
  '0011-year-sheets': yearSheets,
  '0012-joint-plans': jointPlans,
  '0013-files': files,
  '0014-sheets-of-a-share': sheetsOfAShare,
  '0016-years-are-read-from-an-index': yearsFromAnIndex,
  '0020-assessments-are-written': assessmentsAreWritten,
  '0025-peer-disclosures': peerDisclosures,
  '0026-gaps': gaps,
  '0027-gaps-are-planned': gapsArePlanned,
  '0028-models-are-added': modelsAreAdded,
  '0030-assessments-travel': assessmentsTravel,
  '0032-rating-rounds': ratingRounds,
  '0034-maturity-targets': maturityTargets,
  '0036-sheets-know-their-edition': sheetsKnowTheirEdition,
  '0038-action-items-are-planned': actionItemsArePlanned,
  '0039-reports-are-found': reportsAreFound,
  '0040-words-go-with-their-texts': wordsGoWithTheirTexts,
  '0044-plans-are-taken-back': plansAreTakenBack,
  '0045-plans-are-found': plansAreFound,
  '0047-disclosures-are-found': disclosuresAreFound,
  '0048-words-are-looked-up': wordsAreLookedUp,
}
