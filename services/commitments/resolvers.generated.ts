/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { actionPlan as Query_actionPlan } from './action-plan/resolvers/Query/actionPlan.ts';
import    { actionPlans as Query_actionPlans } from './joint-plan/resolvers/Query/actionPlans.ts';
import    { assessment as Query_assessment } from './assessment/resolvers/Query/assessment.ts';
import    { assessmentSheet as Query_assessmentSheet } from './assessment-sheet/resolvers/Query/assessmentSheet.ts';
import    { assessmentSheetWords as Query_assessmentSheetWords } from './assessment-sheet/resolvers/Query/assessmentSheetWords.ts';
import    { commitment as Query_commitment } from './commitment/resolvers/Query/commitment.ts';
import    { commitments as Query_commitments } from './commitment/resolvers/Query/commitments.ts';
import    { discardedActionPlans as Query_discardedActionPlans } from './plan-keeping/resolvers/Query/discardedActionPlans.ts';
import    { draftActionPlans as Query_draftActionPlans } from './action-plan/resolvers/Query/draftActionPlans.ts';
import    { evidenceFile as Query_evidenceFile } from './file/resolvers/Query/evidenceFile.ts';
import    { experience as Query_experience } from './experience/resolvers/Query/experience.ts';
import    { heldFiles as Query_heldFiles } from './file/resolvers/Query/heldFiles.ts';
import    { inclusionReport as Query_inclusionReport } from './inclusion-report/resolvers/Query/inclusionReport.ts';
import    { lastLearnt as Query_lastLearnt } from './known-municipality/resolvers/Query/lastLearnt.ts';
import    { letterToSend as Query_letterToSend } from './letter/resolvers/Query/letterToSend.ts';
import    { maturityModel as Query_maturityModel } from './maturity-model/resolvers/Query/maturityModel.ts';
import    { maturityModels as Query_maturityModels } from './maturity-model/resolvers/Query/maturityModels.ts';
import    { planAction as Query_planAction } from './action-plan/resolvers/Query/planAction.ts';
import    { planTemplates as Query_planTemplates } from './plan-template/resolvers/Query/planTemplates.ts';
import    { progressReport as Query_progressReport } from './progress-report/resolvers/Query/progressReport.ts';
import    { progressReports as Query_progressReports } from './progress-report/resolvers/Query/progressReports.ts';
import    { ratingSheet as Query_ratingSheet } from './rating-round/resolvers/Query/ratingSheet.ts';
import    { readPlanDocument as Query_readPlanDocument } from './plan-import/resolvers/Query/readPlanDocument.ts';
import    { yearSheet as Query_yearSheet } from './year-sheet/resolvers/Query/yearSheet.ts';
import    { yearSheetWords as Query_yearSheetWords } from './year-sheet/resolvers/Query/yearSheetWords.ts';
import    { addAnswerFile as Mutation_addAnswerFile } from './answer-file/resolvers/Mutation/addAnswerFile.ts';
import    { addFile as Mutation_addFile } from './file/resolvers/Mutation/addFile.ts';
import    { addMaturityModel as Mutation_addMaturityModel } from './maturity-model/resolvers/Mutation/addMaturityModel.ts';
import    { answerIndicators as Mutation_answerIndicators } from './assessment/resolvers/Mutation/answerIndicators.ts';
import    { answerPlanInvitation as Mutation_answerPlanInvitation } from './joint-plan/resolvers/Mutation/answerPlanInvitation.ts';
import    { applyYearSheet as Mutation_applyYearSheet } from './year-sheet/resolvers/Mutation/applyYearSheet.ts';
import    { arrangeInclusionReport as Mutation_arrangeInclusionReport } from './inclusion-report/resolvers/Mutation/arrangeInclusionReport.ts';
import    { arrangePlan as Mutation_arrangePlan } from './plan-arrangement/resolvers/Mutation/arrangePlan.ts';
import    { assignPlanAction as Mutation_assignPlanAction } from './joint-plan/resolvers/Mutation/assignPlanAction.ts';
import    { changeAssessmentConsent as Mutation_changeAssessmentConsent } from './assessment/resolvers/Mutation/changeAssessmentConsent.ts';
import    { closeRatingRound as Mutation_closeRatingRound } from './rating-round/resolvers/Mutation/closeRatingRound.ts';
import    { describeActionPlan as Mutation_describeActionPlan } from './plan-keeping/resolvers/Mutation/describeActionPlan.ts';
import    { describePlanAction as Mutation_describePlanAction } from './action-plan/resolvers/Mutation/describePlanAction.ts';
import    { discardActionPlan as Mutation_discardActionPlan } from './plan-keeping/resolvers/Mutation/discardActionPlan.ts';
import    { discardAssessment as Mutation_discardAssessment } from './discarded-assessment/resolvers/Mutation/discardAssessment.ts';
import    { discardProgressDraft as Mutation_discardProgressDraft } from './progress-draft/resolvers/Mutation/discardProgressDraft.ts';
import    { dropMaturityTarget as Mutation_dropMaturityTarget } from './maturity-target/resolvers/Mutation/dropMaturityTarget.ts';
import    { forgetFiles as Mutation_forgetFiles } from './file/resolvers/Mutation/forgetFiles.ts';
import    { importActionPlan as Mutation_importActionPlan } from './plan-import/resolvers/Mutation/importActionPlan.ts';
import    { importAssessmentSheet as Mutation_importAssessmentSheet } from './assessment-sheet/resolvers/Mutation/importAssessmentSheet.ts';
import    { importPlanXliff as Mutation_importPlanXliff } from './plan-translation/resolvers/Mutation/importPlanXliff.ts';
import    { importYearSheet as Mutation_importYearSheet } from './year-sheet/resolvers/Mutation/importYearSheet.ts';
import    { inviteRaters as Mutation_inviteRaters } from './rating-round/resolvers/Mutation/inviteRaters.ts';
import    { inviteToPlan as Mutation_inviteToPlan } from './joint-plan/resolvers/Mutation/inviteToPlan.ts';
import    { learnMunicipalities as Mutation_learnMunicipalities } from './known-municipality/resolvers/Mutation/learnMunicipalities.ts';
import    { leaveOutOfInclusionReport as Mutation_leaveOutOfInclusionReport } from './inclusion-report/resolvers/Mutation/leaveOutOfInclusionReport.ts';
import    { leavePlan as Mutation_leavePlan } from './joint-plan/resolvers/Mutation/leavePlan.ts';
import    { lockInclusionReport as Mutation_lockInclusionReport } from './inclusion-report/resolvers/Mutation/lockInclusionReport.ts';
import    { mergeAssessmentSheet as Mutation_mergeAssessmentSheet } from './assessment-sheet/resolvers/Mutation/mergeAssessmentSheet.ts';
import    { moveAssessment as Mutation_moveAssessment } from './assessment-move/resolvers/Mutation/moveAssessment.ts';
import    { openRatingRound as Mutation_openRatingRound } from './rating-round/resolvers/Mutation/openRatingRound.ts';
import    { planActionItem as Mutation_planActionItem } from './planned-item/resolvers/Mutation/planActionItem.ts';
import    { planGap as Mutation_planGap } from './planned-gap/resolvers/Mutation/planGap.ts';
import    { publishActionPlan as Mutation_publishActionPlan } from './action-plan/resolvers/Mutation/publishActionPlan.ts';
import    { publishAssessment as Mutation_publishAssessment } from './assessment/resolvers/Mutation/publishAssessment.ts';
import    { publishProgress as Mutation_publishProgress } from './progress-report/resolvers/Mutation/publishProgress.ts';
import    { rateIndicators as Mutation_rateIndicators } from './rating-round/resolvers/Mutation/rateIndicators.ts';
import    { remindRaters as Mutation_remindRaters } from './rating-round/resolvers/Mutation/remindRaters.ts';
import    { removeAnswerFile as Mutation_removeAnswerFile } from './answer-file/resolvers/Mutation/removeAnswerFile.ts';
import    { removeInclusionParagraph as Mutation_removeInclusionParagraph } from './inclusion-report/resolvers/Mutation/removeInclusionParagraph.ts';
import    { removeMaturityModel as Mutation_removeMaturityModel } from './maturity-model/resolvers/Mutation/removeMaturityModel.ts';
import    { replyToValidation as Mutation_replyToValidation } from './validation/resolvers/Mutation/replyToValidation.ts';
import    { restoreActionPlan as Mutation_restoreActionPlan } from './plan-keeping/resolvers/Mutation/restoreActionPlan.ts';
import    { restoreAssessment as Mutation_restoreAssessment } from './discarded-assessment/resolvers/Mutation/restoreAssessment.ts';
import    { restoreProgressDraft as Mutation_restoreProgressDraft } from './progress-draft/resolvers/Mutation/restoreProgressDraft.ts';
import    { returnProgressDraft as Mutation_returnProgressDraft } from './progress-draft/resolvers/Mutation/returnProgressDraft.ts';
import    { saveProgressDraft as Mutation_saveProgressDraft } from './progress-draft/resolvers/Mutation/saveProgressDraft.ts';
import    { sendProgressDraft as Mutation_sendProgressDraft } from './progress-draft/resolvers/Mutation/sendProgressDraft.ts';
import    { setMaturityTarget as Mutation_setMaturityTarget } from './maturity-target/resolvers/Mutation/setMaturityTarget.ts';
import    { settleLetter as Mutation_settleLetter } from './letter/resolvers/Mutation/settleLetter.ts';
import    { signAgreedRating as Mutation_signAgreedRating } from './rating-round/resolvers/Mutation/signAgreedRating.ts';
import    { startAssessment as Mutation_startAssessment } from './assessment/resolvers/Mutation/startAssessment.ts';
import    { startInclusionReport as Mutation_startInclusionReport } from './inclusion-report/resolvers/Mutation/startInclusionReport.ts';
import    { takeLetters as Mutation_takeLetters } from './letter/resolvers/Mutation/takeLetters.ts';
import    { undoMoveAssessment as Mutation_undoMoveAssessment } from './assessment-move/resolvers/Mutation/undoMoveAssessment.ts';
import    { undoPlanActionItem as Mutation_undoPlanActionItem } from './planned-item/resolvers/Mutation/undoPlanActionItem.ts';
import    { undoPlanGap as Mutation_undoPlanGap } from './planned-gap/resolvers/Mutation/undoPlanGap.ts';
import    { undoYearSheet as Mutation_undoYearSheet } from './year-sheet/resolvers/Mutation/undoYearSheet.ts';
import    { validateProgress as Mutation_validateProgress } from './validation/resolvers/Mutation/validateProgress.ts';
import    { withdrawActionPlan as Mutation_withdrawActionPlan } from './plan-keeping/resolvers/Mutation/withdrawActionPlan.ts';
import    { withdrawPlanInvitation as Mutation_withdrawPlanInvitation } from './joint-plan/resolvers/Mutation/withdrawPlanInvitation.ts';
import    { withdrawRater as Mutation_withdrawRater } from './rating-round/resolvers/Mutation/withdrawRater.ts';
import    { withdrawValidation as Mutation_withdrawValidation } from './validation/resolvers/Mutation/withdrawValidation.ts';
import    { writeInclusionParagraph as Mutation_writeInclusionParagraph } from './inclusion-report/resolvers/Mutation/writeInclusionParagraph.ts';
import    { writePlanTexts as Mutation_writePlanTexts } from './plan-translation/resolvers/Mutation/writePlanTexts.ts';
import    { ActionItem } from './planned-item/resolvers/ActionItem.ts';
import    { ActionPlan as action_plan_ActionPlan } from './action-plan/resolvers/ActionPlan.ts';
import    { ActionPlan as plan_template_ActionPlan } from './plan-template/resolvers/ActionPlan.ts';
import    { ActionPlan as joint_plan_ActionPlan } from './joint-plan/resolvers/ActionPlan.ts';
import    { ActionPlan as plan_progress_ActionPlan } from './plan-progress/resolvers/ActionPlan.ts';
import    { ActionPlan as plan_translation_ActionPlan } from './plan-translation/resolvers/ActionPlan.ts';
import    { ActionPlan as year_sheet_ActionPlan } from './year-sheet/resolvers/ActionPlan.ts';
import    { Assessment as assessment_Assessment } from './assessment/resolvers/Assessment.ts';
import    { Assessment as discarded_assessment_Assessment } from './discarded-assessment/resolvers/Assessment.ts';
import    { Assessment as assessment_move_Assessment } from './assessment-move/resolvers/Assessment.ts';
import    { Assessment as gap_Assessment } from './gap/resolvers/Assessment.ts';
import    { Assessment as rating_round_Assessment } from './rating-round/resolvers/Assessment.ts';
import    { Assessment as assessment_sheet_Assessment } from './assessment-sheet/resolvers/Assessment.ts';
import    { AssessmentMove } from './assessment-move/resolvers/AssessmentMove.ts';
import    { AssessmentSheet } from './assessment-sheet/resolvers/AssessmentSheet.ts';
import    { AssessmentSheetChange } from './assessment-sheet/resolvers/AssessmentSheetChange.ts';
import    { AssessmentSignature } from './rating-round/resolvers/AssessmentSignature.ts';
import    { CarriedAnswer } from './assessment-move/resolvers/CarriedAnswer.ts';
import    { Commitment as commitment_Commitment } from './commitment/resolvers/Commitment.ts';
import    { Commitment as tagged_action_Commitment } from './tagged-action/resolvers/Commitment.ts';
import    { Discussion } from './experience/resolvers/Discussion.ts';
import    { DraftEvidence } from './progress-draft/resolvers/DraftEvidence.ts';
import    { ElementLevel } from './assessment/resolvers/ElementLevel.ts';
import    { Evidence } from './progress-report/resolvers/Evidence.ts';
import    { Experience } from './experience/resolvers/Experience.ts';
import    { Gap as planned_gap_Gap } from './planned-gap/resolvers/Gap.ts';
import    { Gap as gap_Gap } from './gap/resolvers/Gap.ts';
import    { GapPeerConnection } from './gap/resolvers/GapPeerConnection.ts';
import    { GapPeerEdge } from './gap/resolvers/GapPeerEdge.ts';
import    { GivenConsent } from './assessment/resolvers/GivenConsent.ts';
import    { GivenRating } from './rating-round/resolvers/GivenRating.ts';
import    { GroupParticipation } from './rating-round/resolvers/GroupParticipation.ts';
import    { GroupSpread } from './rating-round/resolvers/GroupSpread.ts';
import    { InclusionParagraph } from './inclusion-report/resolvers/InclusionParagraph.ts';
import    { InclusionReport } from './inclusion-report/resolvers/InclusionReport.ts';
import    { IndicatorAnswer as assessment_IndicatorAnswer } from './assessment/resolvers/IndicatorAnswer.ts';
import    { IndicatorAnswer as assessment_move_IndicatorAnswer } from './assessment-move/resolvers/IndicatorAnswer.ts';
import    { IndicatorAnswer as answer_file_IndicatorAnswer } from './answer-file/resolvers/IndicatorAnswer.ts';
import    { IndicatorCommitment } from './maturity-model/resolvers/IndicatorCommitment.ts';
import    { IndicatorCounterpart } from './maturity-model/resolvers/IndicatorCounterpart.ts';
import    { IndicatorSpread } from './rating-round/resolvers/IndicatorSpread.ts';
import    { LeftOutRecord } from './inclusion-report/resolvers/LeftOutRecord.ts';
import    { MaturityIndicator } from './maturity-model/resolvers/MaturityIndicator.ts';
import    { MaturityModel } from './maturity-model/resolvers/MaturityModel.ts';
import    { MaturityTarget } from './maturity-target/resolvers/MaturityTarget.ts';
import    { MovePreview } from './assessment-move/resolvers/MovePreview.ts';
import    { Municipality as municipality_Municipality } from './municipality/resolvers/Municipality.ts';
import    { Municipality as assessment_Municipality } from './assessment/resolvers/Municipality.ts';
import    { Municipality as discarded_assessment_Municipality } from './discarded-assessment/resolvers/Municipality.ts';
import    { Municipality as file_Municipality } from './file/resolvers/Municipality.ts';
import    { Municipality as inclusion_report_Municipality } from './inclusion-report/resolvers/Municipality.ts';
import    { Municipality as maturity_target_Municipality } from './maturity-target/resolvers/Municipality.ts';
import    { Municipality as joint_plan_Municipality } from './joint-plan/resolvers/Municipality.ts';
import    { Municipality as progress_draft_Municipality } from './progress-draft/resolvers/Municipality.ts';
import    { Municipality as validation_Municipality } from './validation/resolvers/Municipality.ts';
import    { Municipality as gap_Municipality } from './gap/resolvers/Municipality.ts';
import    { MunicipalityMaturity as assessment_MunicipalityMaturity } from './assessment/resolvers/MunicipalityMaturity.ts';
import    { MunicipalityMaturity as gap_MunicipalityMaturity } from './gap/resolvers/MunicipalityMaturity.ts';
import    { PeerGroup as peer_group_PeerGroup } from './peer-group/resolvers/PeerGroup.ts';
import    { PeerGroup as named_peers_PeerGroup } from './named-peers/resolvers/PeerGroup.ts';
import    { PeerProgress } from './peer-group/resolvers/PeerProgress.ts';
import    { Period } from './period/resolvers/Period.ts';
import    { PlanAction as planned_item_PlanAction } from './planned-item/resolvers/PlanAction.ts';
import    { PlanAction as action_plan_PlanAction } from './action-plan/resolvers/PlanAction.ts';
import    { PlanAction as joint_plan_PlanAction } from './joint-plan/resolvers/PlanAction.ts';
import    { PlanAction as planned_gap_PlanAction } from './planned-gap/resolvers/PlanAction.ts';
import    { PlanAction as year_sheet_PlanAction } from './year-sheet/resolvers/PlanAction.ts';
import    { PlanAction as plan_progress_PlanAction } from './plan-progress/resolvers/PlanAction.ts';
import    { PlanArrangementChange } from './plan-arrangement/resolvers/PlanArrangementChange.ts';
import    { PlanGroup as action_plan_PlanGroup } from './action-plan/resolvers/PlanGroup.ts';
import    { PlanGroup as plan_progress_PlanGroup } from './plan-progress/resolvers/PlanGroup.ts';
import    { PlanOrigin } from './plan-template/resolvers/PlanOrigin.ts';
import    { PlanOutline } from './plan-import/resolvers/PlanOutline.ts';
import    { PlanOutlineRow } from './plan-import/resolvers/PlanOutlineRow.ts';
import    { PlanParticipant } from './joint-plan/resolvers/PlanParticipant.ts';
import    { PlanSection as action_plan_PlanSection } from './action-plan/resolvers/PlanSection.ts';
import    { PlanSection as plan_progress_PlanSection } from './plan-progress/resolvers/PlanSection.ts';
import    { PlanSegment as action_plan_PlanSegment } from './action-plan/resolvers/PlanSegment.ts';
import    { PlanSegment as plan_progress_PlanSegment } from './plan-progress/resolvers/PlanSegment.ts';
import    { PlanTemplate } from './plan-template/resolvers/PlanTemplate.ts';
import    { PlanTextPair } from './plan-translation/resolvers/PlanTextPair.ts';
import    { ProgressDraft } from './progress-draft/resolvers/ProgressDraft.ts';
import    { ProgressReport as progress_report_ProgressReport } from './progress-report/resolvers/ProgressReport.ts';
import    { ProgressReport as progress_revision_ProgressReport } from './progress-revision/resolvers/ProgressReport.ts';
import    { ProgressReport as validation_ProgressReport } from './validation/resolvers/ProgressReport.ts';
import    { ProgressReportConnection } from './progress-report/resolvers/ProgressReportConnection.ts';
import    { ProgressReportEdge } from './progress-report/resolvers/ProgressReportEdge.ts';
import    { ProgressRevision } from './progress-revision/resolvers/ProgressRevision.ts';
import    { PublishedEvidence } from './peer-group/resolvers/PublishedEvidence.ts';
import    { RatingCounts } from './rating-round/resolvers/RatingCounts.ts';
import    { RatingRound } from './rating-round/resolvers/RatingRound.ts';
import    { RatingSheet } from './rating-round/resolvers/RatingSheet.ts';
import    { RecordedAnswer } from './assessment-move/resolvers/RecordedAnswer.ts';
import    { ReportedAction } from './municipality/resolvers/ReportedAction.ts';
import    { ReportingMunicipality } from './peer-group/resolvers/ReportingMunicipality.ts';
import    { StoredFile } from './file/resolvers/StoredFile.ts';
import    { TargetDistance } from './maturity-target/resolvers/TargetDistance.ts';
import    { Validation } from './validation/resolvers/Validation.ts';
import    { ValidationReply } from './validation/resolvers/ValidationReply.ts';
import    { YearSheet } from './year-sheet/resolvers/YearSheet.ts';
import    { changes,LocalizedText } from './../shared/grammar.resolvers';
import    { DateScalar,DateTimeScalar,JsonScalar,UrlScalar } from './../shared/scalars';
    export const resolvers: Resolvers = {
      Query: { actionPlan: Query_actionPlan,actionPlans: Query_actionPlans,assessment: Query_assessment,assessmentSheet: Query_assessmentSheet,assessmentSheetWords: Query_assessmentSheetWords,commitment: Query_commitment,commitments: Query_commitments,discardedActionPlans: Query_discardedActionPlans,draftActionPlans: Query_draftActionPlans,evidenceFile: Query_evidenceFile,experience: Query_experience,heldFiles: Query_heldFiles,inclusionReport: Query_inclusionReport,lastLearnt: Query_lastLearnt,letterToSend: Query_letterToSend,maturityModel: Query_maturityModel,maturityModels: Query_maturityModels,planAction: Query_planAction,planTemplates: Query_planTemplates,progressReport: Query_progressReport,progressReports: Query_progressReports,ratingSheet: Query_ratingSheet,readPlanDocument: Query_readPlanDocument,yearSheet: Query_yearSheet,yearSheetWords: Query_yearSheetWords,changes: changes },
      Mutation: { addAnswerFile: Mutation_addAnswerFile,addFile: Mutation_addFile,addMaturityModel: Mutation_addMaturityModel,answerIndicators: Mutation_answerIndicators,answerPlanInvitation: Mutation_answerPlanInvitation,applyYearSheet: Mutation_applyYearSheet,arrangeInclusionReport: Mutation_arrangeInclusionReport,arrangePlan: Mutation_arrangePlan,assignPlanAction: Mutation_assignPlanAction,changeAssessmentConsent: Mutation_changeAssessmentConsent,closeRatingRound: Mutation_closeRatingRound,describeActionPlan: Mutation_describeActionPlan,describePlanAction: Mutation_describePlanAction,discardActionPlan: Mutation_discardActionPlan,discardAssessment: Mutation_discardAssessment,discardProgressDraft: Mutation_discardProgressDraft,dropMaturityTarget: Mutation_dropMaturityTarget,forgetFiles: Mutation_forgetFiles,importActionPlan: Mutation_importActionPlan,importAssessmentSheet: Mutation_importAssessmentSheet,importPlanXliff: Mutation_importPlanXliff,importYearSheet: Mutation_importYearSheet,inviteRaters: Mutation_inviteRaters,inviteToPlan: Mutation_inviteToPlan,learnMunicipalities: Mutation_learnMunicipalities,leaveOutOfInclusionReport: Mutation_leaveOutOfInclusionReport,leavePlan: Mutation_leavePlan,lockInclusionReport: Mutation_lockInclusionReport,mergeAssessmentSheet: Mutation_mergeAssessmentSheet,moveAssessment: Mutation_moveAssessment,openRatingRound: Mutation_openRatingRound,planActionItem: Mutation_planActionItem,planGap: Mutation_planGap,publishActionPlan: Mutation_publishActionPlan,publishAssessment: Mutation_publishAssessment,publishProgress: Mutation_publishProgress,rateIndicators: Mutation_rateIndicators,remindRaters: Mutation_remindRaters,removeAnswerFile: Mutation_removeAnswerFile,removeInclusionParagraph: Mutation_removeInclusionParagraph,removeMaturityModel: Mutation_removeMaturityModel,replyToValidation: Mutation_replyToValidation,restoreActionPlan: Mutation_restoreActionPlan,restoreAssessment: Mutation_restoreAssessment,restoreProgressDraft: Mutation_restoreProgressDraft,returnProgressDraft: Mutation_returnProgressDraft,saveProgressDraft: Mutation_saveProgressDraft,sendProgressDraft: Mutation_sendProgressDraft,setMaturityTarget: Mutation_setMaturityTarget,settleLetter: Mutation_settleLetter,signAgreedRating: Mutation_signAgreedRating,startAssessment: Mutation_startAssessment,startInclusionReport: Mutation_startInclusionReport,takeLetters: Mutation_takeLetters,undoMoveAssessment: Mutation_undoMoveAssessment,undoPlanActionItem: Mutation_undoPlanActionItem,undoPlanGap: Mutation_undoPlanGap,undoYearSheet: Mutation_undoYearSheet,validateProgress: Mutation_validateProgress,withdrawActionPlan: Mutation_withdrawActionPlan,withdrawPlanInvitation: Mutation_withdrawPlanInvitation,withdrawRater: Mutation_withdrawRater,withdrawValidation: Mutation_withdrawValidation,writeInclusionParagraph: Mutation_writeInclusionParagraph,writePlanTexts: Mutation_writePlanTexts },
      
      ActionItem: ActionItem,
ActionPlan: { ...action_plan_ActionPlan,...plan_template_ActionPlan,...joint_plan_ActionPlan,...plan_progress_ActionPlan,...plan_translation_ActionPlan,...year_sheet_ActionPlan },
Assessment: { ...assessment_Assessment,...discarded_assessment_Assessment,...assessment_move_Assessment,...gap_Assessment,...rating_round_Assessment,...assessment_sheet_Assessment },
AssessmentMove: AssessmentMove,
AssessmentSheet: AssessmentSheet,
AssessmentSheetChange: AssessmentSheetChange,
AssessmentSignature: AssessmentSignature,
CarriedAnswer: CarriedAnswer,
Commitment: { ...commitment_Commitment,...tagged_action_Commitment },
Discussion: Discussion,
DraftEvidence: DraftEvidence,
ElementLevel: ElementLevel,
Evidence: Evidence,
Experience: Experience,
Gap: { ...planned_gap_Gap,...gap_Gap },
GapPeerConnection: GapPeerConnection,
GapPeerEdge: GapPeerEdge,
GivenConsent: GivenConsent,
GivenRating: GivenRating,
GroupParticipation: GroupParticipation,
GroupSpread: GroupSpread,
InclusionParagraph: InclusionParagraph,
InclusionReport: InclusionReport,
IndicatorAnswer: { ...assessment_IndicatorAnswer,...assessment_move_IndicatorAnswer,...answer_file_IndicatorAnswer },
IndicatorCommitment: IndicatorCommitment,
IndicatorCounterpart: IndicatorCounterpart,
IndicatorSpread: IndicatorSpread,
LeftOutRecord: LeftOutRecord,
MaturityIndicator: MaturityIndicator,
MaturityModel: MaturityModel,
MaturityTarget: MaturityTarget,
MovePreview: MovePreview,
Municipality: { ...municipality_Municipality,...assessment_Municipality,...discarded_assessment_Municipality,...file_Municipality,...inclusion_report_Municipality,...maturity_target_Municipality,...joint_plan_Municipality,...progress_draft_Municipality,...validation_Municipality,...gap_Municipality },
MunicipalityMaturity: { ...assessment_MunicipalityMaturity,...gap_MunicipalityMaturity },
PeerGroup: { ...peer_group_PeerGroup,...named_peers_PeerGroup },
PeerProgress: PeerProgress,
Period: Period,
PlanAction: { ...planned_item_PlanAction,...action_plan_PlanAction,...joint_plan_PlanAction,...planned_gap_PlanAction,...year_sheet_PlanAction,...plan_progress_PlanAction },
PlanArrangementChange: PlanArrangementChange,
PlanGroup: { ...action_plan_PlanGroup,...plan_progress_PlanGroup },
PlanOrigin: PlanOrigin,
PlanOutline: PlanOutline,
PlanOutlineRow: PlanOutlineRow,
PlanParticipant: PlanParticipant,
PlanSection: { ...action_plan_PlanSection,...plan_progress_PlanSection },
PlanSegment: { ...action_plan_PlanSegment,...plan_progress_PlanSegment },
PlanTemplate: PlanTemplate,
PlanTextPair: PlanTextPair,
ProgressDraft: ProgressDraft,
ProgressReport: { ...progress_report_ProgressReport,...progress_revision_ProgressReport,...validation_ProgressReport },
ProgressReportConnection: ProgressReportConnection,
ProgressReportEdge: ProgressReportEdge,
ProgressRevision: ProgressRevision,
PublishedEvidence: PublishedEvidence,
RatingCounts: RatingCounts,
RatingRound: RatingRound,
RatingSheet: RatingSheet,
RecordedAnswer: RecordedAnswer,
ReportedAction: ReportedAction,
ReportingMunicipality: ReportingMunicipality,
StoredFile: StoredFile,
TargetDistance: TargetDistance,
Validation: Validation,
ValidationReply: ValidationReply,
YearSheet: YearSheet,
LocalizedText: LocalizedText,
Date: DateScalar,
DateTime: DateTimeScalar,
JSON: JsonScalar,
URL: UrlScalar
    }