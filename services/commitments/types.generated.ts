import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActionItemMapper } from './planned-item/schema.mappers.ts';
import type { ActionPlanMapper, PlanActionMapper, PlanGroupMapper, PlanSectionMapper, PlanSegmentMapper } from './action-plan/schema.mappers.ts';
import type { AssessmentMapper, ElementLevelMapper, GivenConsentMapper, IndicatorAnswerMapper } from './assessment/schema.mappers.ts';
import type { AssessmentMoveMapper, CarriedAnswerMapper, MovePreviewMapper, RecordedAnswerMapper } from './assessment-move/schema.mappers.ts';
import type { AssessmentSheetMapper, AssessmentSheetChangeMapper } from './assessment-sheet/schema.mappers.ts';
import type { AssessmentSignatureMapper, GivenRatingMapper, GroupParticipationMapper, GroupSpreadMapper, IndicatorSpreadMapper, RatingCountsMapper, RatingRoundMapper, RatingSheetMapper } from './rating-round/schema.mappers.ts';
import type { CommitmentMapper } from './commitment/schema.mappers.ts';
import type { DiscussionMapper, ExperienceMapper } from './experience/schema.mappers.ts';
import type { DraftEvidenceMapper, ProgressDraftMapper } from './progress-draft/schema.mappers.ts';
import type { EvidenceMapper, ProgressReportMapper, ProgressReportConnectionMapper, ProgressReportEdgeMapper } from './progress-report/schema.mappers.ts';
import type { GapMapper, GapPeerConnectionMapper, GapPeerEdgeMapper, MunicipalityMaturityMapper } from './gap/schema.mappers.ts';
import type { InclusionParagraphMapper, InclusionReportMapper, LeftOutRecordMapper } from './inclusion-report/schema.mappers.ts';
import type { IndicatorCommitmentMapper, IndicatorCounterpartMapper, MaturityIndicatorMapper, MaturityModelMapper } from './maturity-model/schema.mappers.ts';
import type { LocalizedTextMapper } from './../shared/grammar.mappers.ts';
import type { MaturityTargetMapper, TargetDistanceMapper } from './maturity-target/schema.mappers.ts';
import type { MunicipalityMapper, ReportedActionMapper } from './municipality/schema.mappers.ts';
import type { PeerGroupMapper, PeerProgressMapper, PublishedEvidenceMapper, ReportingMunicipalityMapper } from './peer-group/schema.mappers.ts';
import type { PeriodMapper } from './period/schema.mappers.ts';
import type { PlanArrangementChangeMapper } from './plan-arrangement/schema.mappers.ts';
import type { PlanOriginMapper, PlanTemplateMapper } from './plan-template/schema.mappers.ts';
import type { PlanOutlineMapper, PlanOutlineRowMapper } from './plan-import/schema.mappers.ts';
import type { PlanParticipantMapper } from './joint-plan/schema.mappers.ts';
import type { PlanTextPairMapper } from './plan-translation/schema.mappers.ts';
import type { ProgressRevisionMapper } from './progress-revision/schema.mappers.ts';
import type { StoredFileMapper } from './file/schema.mappers.ts';
import type { ValidationMapper, ValidationReplyMapper } from './validation/schema.mappers.ts';
import type { YearSheetMapper } from './year-sheet/schema.mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, as `2008-08-01`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, as `2008-08-01T15:00:00Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute address that begins with `https://` or `http://`. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type ActionItem = {
  __typename?: 'ActionItem';
  /** Actions that the municipality of the item made of it, of plans that the caller may read. Each tells its owner, its date and its reported status. */
  actions?: Maybe<Array<PlanAction>>;
  id: Scalars['ID']['output'];
  municipality: Municipality;
};

/** A plan of action, in the shape of the municipality's own document. */
export type ActionPlan = {
  __typename?: 'ActionPlan';
  actionCount: Scalars['Int']['output'];
  /** What its structure was copied from; null where nobody said so. Owners, dates and statuses are never copied. */
  copiedFrom?: Maybe<PlanOrigin>;
  /** When the draft was discarded; null of every other plan. */
  discardedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Languages that hold any text of the plan. */
  languages: Array<Scalars['String']['output']>;
  municipality: Municipality;
  /** What a reader should know about the wording, in English. */
  note?: Maybe<Scalars['String']['output']>;
  /** Municipalities that share it, in the order of their addresses. Those that take part; others are told to its editors and to their own. */
  participants: Array<PlanParticipant>;
  period: PlanPeriod;
  /** Of the whole plan, whoever does what: every action counts once. */
  progress: PlanProgress;
  /** Of each share, the one of the municipality that keeps the plan first, then those of participants by address. Every action is in exactly one. */
  progressByShare: Array<PlanShare>;
  /** When it was published; of a draft, when it was kept. */
  publishedAt: Scalars['DateTime']['output'];
  revision: Scalars['Int']['output'];
  /** The plan in three levels: what is deeper is flattened, and texts that stand in no section are in `segments` only. */
  sections: Array<PlanSection>;
  /** Every text of the plan in reading order, as deep as the document. */
  segments: Array<PlanSegment>;
  /** Where the outline was taken from. */
  source?: Maybe<Scalars['String']['output']>;
  /** The language that the plan was written in. Other languages are translations of it. */
  sourceLang: Scalars['String']['output'];
  /** Drafts are read by the municipality's own editors only. */
  status: PlanStatus;
  /** Every text beside its translation into a language, in reading order. */
  texts: Array<PlanTextPair>;
  title: LocalizedText;
  translations: Array<PlanTranslation>;
  /** Whether who asks may change it: an editor of the municipality. */
  viewerMayEdit: Scalars['Boolean']['output'];
  /** Municipalities whose share of it the viewer describes and reports on: those that the viewer is an editor of, the one that keeps the plan first. */
  viewerShares: Array<Municipality>;
  /** That it was withdrawn, and why; null of every other plan. */
  withdrawal?: Maybe<PlanWithdrawal>;
  /** The same as an XLIFF 2.0 file, for translators and their tools. */
  xliff: Scalars['String']['output'];
  /** Sheets that were sent for a year, newest first: those of the share of a municipality that the viewer is an editor of; none for everybody else. */
  yearSheets: Array<YearSheet>;
};


/** A plan of action, in the shape of the municipality's own document. */
export type ActionPlantextsArgs = {
  lang: Scalars['String']['input'];
};


/** A plan of action, in the shape of the municipality's own document. */
export type ActionPlanxliffArgs = {
  lang: Scalars['String']['input'];
};


/** A plan of action, in the shape of the municipality's own document. */
export type ActionPlanyearSheetsArgs = {
  year: Scalars['String']['input'];
};

export type ActionPlanConnection = {
  __typename?: 'ActionPlanConnection';
  edges: Array<ActionPlanEdge>;
  nodes: Array<ActionPlan>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActionPlanEdge = {
  __typename?: 'ActionPlanEdge';
  cursor: Scalars['String']['output'];
  node: ActionPlan;
};

export type ActionPlanFilter = {
  /** Number of a commitment that an action of the plan serves. */
  commitment?: InputMaybe<Scalars['Int']['input']>;
  /** Addresses of municipalities: plans that any of them keeps or shares. */
  municipality?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the title, of where the plan was taken from, and of the municipality's address: all of them are found, in any language, stemmed and without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
};

export type ActionPlanPayload = {
  __typename?: 'ActionPlanPayload';
  plan?: Maybe<ActionPlan>;
  userErrors: Array<UserError>;
};

export type AddFileInput = {
  /** Address of the municipality that the file is of. */
  municipality: Scalars['String']['input'];
  /** What the portal answered when it took in the bytes; good for ten minutes, and for whoever sent them. */
  receipt: Scalars['String']['input'];
};

export type AddFilePayload = {
  __typename?: 'AddFilePayload';
  file?: Maybe<StoredFile>;
  userErrors: Array<UserError>;
};

export type AddMaturityModelInput = {
  /** Reads and checks the file, and keeps nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /**
   * The edition as JSON, 400,000 characters at most: `format` (`maturity-model/1`), `code`, `family`, `name`, `edition`, `scopeWarning`,
   * `levels`, `elements`, `outcomes` with their `indicators`. `MaturityModel.file` of any edition is an example.
   */
  file: Scalars['String']['input'];
};

export type AnswerFileInput = {
  assessment: Scalars['ID']['input'];
  /** A file that was uploaded for the municipality (`addFile`). */
  file: Scalars['ID']['input'];
  /** Code of an indicator of the assessment's edition, as `4c`. */
  indicator: Scalars['String']['input'];
};

export type AnswerIndicatorsInput = {
  /** A hundred at most. */
  answers: Array<IndicatorAnswerInput>;
  assessment: Scalars['ID']['input'];
  /** The revision of the assessment that the caller read: an answer that somebody gave since is not written over. */
  revision: Scalars['Int']['input'];
  /** A name that the form gives itself: what it saved itself is no newer answer to it. */
  writing?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerIndicatorsPayload = {
  __typename?: 'AnswerIndicatorsPayload';
  assessment?: Maybe<Assessment>;
  /** What somebody else answered meanwhile in the rows that are a CONFLICT, which stay as they are. All other rows are kept. */
  conflicts: Array<IndicatorAnswer>;
  userErrors: Array<UserError>;
};

export type AnswerPlanInvitationInput = {
  accept: Scalars['Boolean']['input'];
  /** Address of the municipality that answers. */
  municipality: Scalars['String']['input'];
  plan: Scalars['ID']['input'];
};

export type ApplyYearSheetInput = {
  /** One for each conflict. */
  choices?: InputMaybe<Array<YearSheetChoice>>;
  id: Scalars['ID']['input'];
  /** Of the comparison that the caller read. */
  stamp: Scalars['String']['input'];
};

export type ArrangeInclusionReportInput = {
  /** Ids of all paragraphs in their new order; what counts is the order within each section. Null or absent leaves them where they are. */
  paragraphs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Records that come first within their section, 500 at most; null or absent leaves them where they are. */
  records?: InputMaybe<Array<Scalars['String']['input']>>;
  report: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  /** All seven sections in their new order; null or absent leaves them where they are. */
  sections?: InputMaybe<Array<InclusionSection>>;
};

export type ArrangePlanInput = {
  /** Says what would change, and changes nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  plan: Scalars['ID']['input'];
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
  /** Every text that is to stand in the plan, in reading order. What is not among them is taken out. */
  texts: Array<ArrangedTextInput>;
};

export type ArrangePlanPayload = {
  __typename?: 'ArrangePlanPayload';
  /** What has changed, or would: those that are added, moved or changed in reading order, then those that are taken out. */
  changes: Array<PlanArrangementChange>;
  plan?: Maybe<ActionPlan>;
  userErrors: Array<UserError>;
};

/** A text of a plan as it is to stand. */
export type ArrangedTextInput = {
  /** Id of a text that is in the plan. Null or absent for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: PlanRowKind;
  /** 1 is the outermost. */
  level: Scalars['Int']['input'];
  /** The document's own number; 30 characters at most. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The words of a new text, in the language that the plan was written in. Words that are there are changed by `writePlanTexts`. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A municipality's self-assessment with one edition of a model. The municipality's own editors read all of it; everybody else
 * levels and ratings, once it is published and the municipality agreed to be named. The secretariat is everybody else.
 */
export type Assessment = {
  __typename?: 'Assessment';
  /** Of these, the ones that are rated. */
  answeredCount: Scalars['Int']['output'];
  /** By element and in the order of the edition; those of one element where it is named. What has no answer has no entry. */
  answers: Array<IndicatorAnswer>;
  /** The day of publication; null before. */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** Newest first; empty for everybody but the municipality's own editors. */
  consents: Array<GivenConsent>;
  /** When it was discarded; null of every other. It stands nowhere but in `discardedAssessments`. */
  discardedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Other editions of its scale that some of its indicators have counterparts in. Empty for everybody but the municipality's own editors. */
  editionsToMoveTo: Array<MaturityModel>;
  /** Of a draft: by the answers so far. What has no answer counts as not met. */
  elements: Array<ElementLevel>;
  /** What is not met: first what raises an element, the lowest level before all; then by level. */
  gaps: GapConnection;
  id: Scalars['ID']['output'];
  /** Indicators that it asks: all of the edition, or those of the snapshot and whatever else is answered. */
  indicatorCount: Scalars['Int']['output'];
  /** Invented to demonstrate the portal: not the municipality's own word. */
  invented: Scalars['Boolean']['output'];
  /** Whether the municipality agreed to be named with it, and has not taken that back. */
  isNamed: Scalars['Boolean']['output'];
  mode: AssessmentMode;
  model: MaturityModel;
  /** What moving it to an edition would do. Null where there is no such edition, and for everybody but the municipality's own editors. */
  movePreview?: Maybe<MovePreview>;
  /** How it came to its edition, and what was made of it in others, newest first. Empty for everybody but the municipality's own editors. */
  moves: Array<AssessmentMove>;
  municipality: Municipality;
  /** The lowest of the element levels. Of a draft: by the answers so far. */
  overallLevel?: Maybe<Scalars['Int']['output']>;
  /** Newest first. Empty for everybody but the municipality's own editors. */
  ratingRounds: Array<RatingRound>;
  /** Grows with each act that changes answers or publishes them. */
  revision: Scalars['Int']['output'];
  /** Every indicator that it asks, by element and in the order of the edition, as the sheet holds it; empty for everybody but the municipality's own editors. */
  sheetLines: Array<AssessmentSheetLine>;
  /** Files that were sent for it, newest first; none for everybody but the municipality's own editors. */
  sheets: Array<AssessmentSheet>;
  /** Null where nobody signed, and for everybody but the municipality's own editors. */
  signature?: Maybe<AssessmentSignature>;
  status: AssessmentStatus;
  /** The earlier assessment whose answers it began with; null for everybody but the municipality's own editors. */
  takenOverFrom?: Maybe<Assessment>;
  /** Rows that were taken over and not rated since. Null for everybody but the municipality's own editors. */
  unreviewedCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the person who asks writes it: its levels, words and consents. */
  viewerMayWrite: Scalars['Boolean']['output'];
};


/**
 * A municipality's self-assessment with one edition of a model. The municipality's own editors read all of it; everybody else
 * levels and ratings, once it is published and the municipality agreed to be named. The secretariat is everybody else.
 */
export type AssessmentanswersArgs = {
  element?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A municipality's self-assessment with one edition of a model. The municipality's own editors read all of it; everybody else
 * levels and ratings, once it is published and the municipality agreed to be named. The secretariat is everybody else.
 */
export type AssessmentgapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A municipality's self-assessment with one edition of a model. The municipality's own editors read all of it; everybody else
 * levels and ratings, once it is published and the municipality agreed to be named. The secretariat is everybody else.
 */
export type AssessmentmovePreviewArgs = {
  to: Scalars['String']['input'];
};

export type AssessmentConsent =
  /** Levels and ratings are read by everybody, under the municipality's name. Words never are. */
  | 'NAME'
  /** The levels count in figures of groups, without a name. */
  | 'PUBLICATION';

export type AssessmentMode =
  /** Every indicator of the edition. */
  | 'FULL'
  /** A quick look: the few indicators that the edition marks for it, and whatever else is answered. */
  | 'SNAPSHOT';

/** That an assessment went over to another edition. */
export type AssessmentMove = {
  __typename?: 'AssessmentMove';
  /** Answers that were given since the move, and would be set aside by undoing it. */
  answeredSince: Scalars['Int']['output'];
  /** The one that is written from then on. Null where that was a new draft, and the move was undone. */
  assessment?: Maybe<Assessment>;
  carried: Array<CarriedAnswer>;
  from: MaturityModel;
  id: Scalars['ID']['output'];
  /** Whether it can be undone: it stands, nothing is published of it, and no later move. */
  isUndoable: Scalars['Boolean']['output'];
  movedAt: Scalars['DateTime']['output'];
  movedBy?: Maybe<Person>;
  /** What stood in the other edition when it was undone, other than what was carried over. Empty while it stands. */
  setAside: Array<RecordedAnswer>;
  /** The published one that a new draft was made from, which stays as it is. Null where a draft itself was moved. */
  source?: Maybe<Assessment>;
  /** Answers that had no counterpart, as they were. */
  stays: Array<RecordedAnswer>;
  to: MaturityModel;
  /** Null while it stands. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  undoneBy?: Maybe<Person>;
};

export type AssessmentMovePayload = {
  __typename?: 'AssessmentMovePayload';
  move?: Maybe<AssessmentMove>;
  userErrors: Array<UserError>;
};

export type AssessmentPayload = {
  __typename?: 'AssessmentPayload';
  assessment?: Maybe<Assessment>;
  userErrors: Array<UserError>;
};

/** A self-assessment that was filled in outside the portal. The municipality's own editors only. */
export type AssessmentSheet = {
  __typename?: 'AssessmentSheet';
  assessment: Assessment;
  /** With what stands in the assessment now; without rows where that is in another edition by now. */
  comparison: AssessmentSheetComparison;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether merging it is still possible: not once it is merged, nor where the assessment is no draft any more or went over to another edition since. */
  isMergeable: Scalars['Boolean']['output'];
  /** Null until it is merged. */
  mergedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Answers that merging it gave. */
  mergedCount?: Maybe<Scalars['Int']['output']>;
  sentAt: Scalars['DateTime']['output'];
  sentBy?: Maybe<Person>;
};

export type AssessmentSheetCell = {
  __typename?: 'AssessmentSheetCell';
  column: AssessmentSheetColumn;
  merge: AssessmentSheetMerge;
  /** What stands in the assessment now. */
  ours: Scalars['String']['output'];
  /** As the file has it; a rating by its name in the graph. */
  sheet: Scalars['String']['output'];
};

/** One row of a file whose cells are not all as they stand in the assessment. */
export type AssessmentSheetChange = {
  __typename?: 'AssessmentSheetChange';
  cells: Array<AssessmentSheetCell>;
  indicator: MaturityIndicator;
  /** Whether somebody has to choose. */
  isConflict: Scalars['Boolean']['output'];
  /** Number of the row, as spreadsheets show it: the line of headings is 1. */
  row: Scalars['Int']['output'];
  /** Name of the tab; null in a CSV. */
  tab?: Maybe<Scalars['String']['output']>;
};

export type AssessmentSheetChoice = {
  /** Code of the indicator. */
  indicator: Scalars['String']['input'];
  /** For the cells of the row that have changed on both sides. */
  take: AssessmentSheetSide;
};

export type AssessmentSheetColumn =
  | 'EVIDENCE'
  | 'EVIDENCE_ON'
  | 'GAP'
  | 'OWNER'
  | 'RATING'
  | 'REASON';

export type AssessmentSheetComparison = {
  __typename?: 'AssessmentSheetComparison';
  /** Answers that merging gives, whatever is chosen. */
  changedCount: Scalars['Int']['output'];
  conflictCount: Scalars['Int']['output'];
  /** In the order of the file, without the rows that change nothing. */
  rows: Array<AssessmentSheetChange>;
  /** Names the answers that were compared. Merging asks for it, so that nothing is written over that nobody has seen. */
  stamp: Scalars['String']['output'];
  /** Rows that say what stands. */
  unchangedCount: Scalars['Int']['output'];
};

/** What keeps a file from being taken, and where. Its columns are named as in the file. */
export type AssessmentSheetFault = {
  __typename?: 'AssessmentSheetFault';
  column?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the caller's language. */
  message: Scalars['String']['output'];
  row?: Maybe<Scalars['Int']['output']>;
  /** Name of the tab; null in a CSV, and where the whole file is meant. */
  tab?: Maybe<Scalars['String']['output']>;
  /** What stands there. */
  value?: Maybe<Scalars['String']['output']>;
};

export type AssessmentSheetHeading = {
  __typename?: 'AssessmentSheetHeading';
  /** Its name in every language, as `gap`. */
  column: Scalars['String']['output'];
  heading: Scalars['String']['output'];
};

/** What the row of an indicator says in a sheet. Empty where nothing is answered. */
export type AssessmentSheetLine = {
  __typename?: 'AssessmentSheetLine';
  /** Names what the row is downloaded with. */
  base: Scalars['String']['output'];
  evidence: Scalars['String']['output'];
  evidenceOn?: Maybe<Scalars['Date']['output']>;
  gap: Scalars['String']['output'];
  /** Code of the indicator, as `4c`. */
  indicator: Scalars['String']['output'];
  /** How it was rated in the assessment that this one took over; counts for nothing. */
  lastRating?: Maybe<Rating>;
  owner: Scalars['String']['output'];
  rating?: Maybe<Rating>;
  reason: Scalars['String']['output'];
};

/** What becomes of a cell, by what it said when the sheet was downloaded, what the sheet says, and what stands in the assessment now. A rating and the reason why something does not apply are merged as one. */
export type AssessmentSheetMerge =
  /** Both have changed, and differently: somebody has to choose. */
  | 'CONFLICT'
  /** Only the assessment has changed: its words stay. */
  | 'OURS'
  /** Only the sheet has changed: its words are taken. */
  | 'SHEET';

export type AssessmentSheetPayload = {
  __typename?: 'AssessmentSheetPayload';
  sheet?: Maybe<AssessmentSheet>;
  userErrors: Array<UserError>;
};

export type AssessmentSheetRating = {
  __typename?: 'AssessmentSheetRating';
  rating: Rating;
  word: Scalars['String']['output'];
};

export type AssessmentSheetSide =
  | 'OURS'
  | 'SHEET';

/** The words of a sheet in one language. What comes back may speak any of them. */
export type AssessmentSheetWords = {
  __typename?: 'AssessmentSheetWords';
  /** In the order of the download. */
  columns: Array<AssessmentSheetHeading>;
  /** The tab that says how to fill in the others; it is not read. */
  notes: Scalars['String']['output'];
  ratings: Array<AssessmentSheetRating>;
};

/** Somebody put their name to the ratings of an assessment as agreed. Read by the municipality's own editors only. */
export type AssessmentSignature = {
  __typename?: 'AssessmentSignature';
  /** Indicators whose rating is another than the one that was signed. Empty while the signature stands. */
  changed: Array<MaturityIndicator>;
  signedAt: Scalars['DateTime']['output'];
  signedBy?: Maybe<Person>;
};

export type AssessmentStatus =
  /** Being written: read by the municipality's own editors only. */
  | 'DRAFT'
  | 'PUBLISHED'
  /** Was published, and taken back: read by the municipality's own editors only. */
  | 'WITHDRAWN';

export type AssignPlanActionInput = {
  /** Id of the action. */
  action: Scalars['ID']['input'];
  /** Address of a participant; null or absent gives it back to the municipality that keeps the plan. */
  municipality?: InputMaybe<Scalars['String']['input']>;
};

/** An answer that goes over to another edition, or went. */
export type CarriedAnswer = {
  __typename?: 'CarriedAnswer';
  /** The answer as it stands, or stood, in the edition that it comes from. */
  from: RecordedAnswer;
  /** Whether it stands there as it was carried over: nobody has answered it since. Of a preview false. */
  isUntouched: Scalars['Boolean']['output'];
  /** SAME: as it is. PARTIAL: its words without the rating, which is given anew. */
  kind: CounterpartKind;
  /** The indicator that it goes to. */
  to: MaturityIndicator;
};

export type CarriedFrom = {
  __typename?: 'CarriedFrom';
  /** A year, as `2025`. */
  period: Scalars['String']['output'];
  report: Scalars['ID']['output'];
  revision: Scalars['Int']['output'];
};

/** The report of an earlier period whose words a new one began with, at the revision that was read. */
export type CarriedFromInput = {
  report: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};

export type ChangeAssessmentConsentInput = {
  assessment: Scalars['ID']['input'];
  consent: AssessmentConsent;
  /** True gives it, false withdraws it. Withdrawing the publication withdraws the name as well. */
  given: Scalars['Boolean']['input'];
};

export type CloseRatingRoundInput = {
  round: Scalars['ID']['input'];
};

/** One of the ten common commitments. The words are the portal's paraphrase; the official text is the coalition's. */
export type Commitment = {
  __typename?: 'Commitment';
  /** Municipalities by their latest published status. What is not reported is not counted. */
  byStatus: Array<StatusCount>;
  /** Actions that a municipality may take. */
  exampleActions: Array<LocalizedText>;
  /** Figures that may show progress: proposals of the portal. */
  exampleIndicators: Array<LocalizedText>;
  explanation: LocalizedText;
  /** 1 to 10. */
  number: Scalars['Int']['output'];
  /** Actions of published plans that municipalities tagged with it: those of the newest plan first, in the order of their document. */
  planActions: PlanActionConnection;
  /** Published progress on this commitment, newest first. */
  progress: ProgressReportConnection;
  /** Municipalities that have published progress on it. */
  reportingCount: Scalars['Int']['output'];
  /** Who is responsible in a two-tier system, where that differs. In English. */
  tierNote?: Maybe<Scalars['String']['output']>;
  title: LocalizedText;
  umbrella: Umbrella;
};


/** One of the ten common commitments. The words are the portal's paraphrase; the official text is the coalition's. */
export type CommitmentplanActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** One of the ten common commitments. The words are the portal's paraphrase; the official text is the coalition's. */
export type CommitmentprogressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** How many of the ten commitments a municipality has reported on. */
export type CommitmentProgress = {
  __typename?: 'CommitmentProgress';
  /** All ten, in order. */
  byCommitment: Array<CommitmentStanding>;
  lastPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  reported: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** Where a municipality stands on one commitment. */
export type CommitmentStanding = {
  __typename?: 'CommitmentStanding';
  number: Scalars['Int']['output'];
  /** When that report was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Status of the latest published report; null when nothing is reported. Never drawn or counted as NOT_STARTED. */
  status?: Maybe<ProgressStatus>;
};

export type CounterpartKind =
  /** Each asks some of what the other asks: words are carried over, and the rating is given anew. */
  | 'PARTIAL'
  /** Both ask the same: an answer is carried over as it is. */
  | 'SAME';

/** How much of a historic date the sources tell. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type DescribeActionPlanInput = {
  /** The first year that it covers, 1990 to 2100. */
  periodFrom?: InputMaybe<Scalars['Int']['input']>;
  /** The last one, not before the first. */
  periodTo?: InputMaybe<Scalars['Int']['input']>;
  plan: Scalars['ID']['input'];
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
  /** Where it was taken from: the name of the document, who adopted it, when. 500 characters at most. */
  source?: InputMaybe<Scalars['String']['input']>;
};

export type DescribePlanActionInput = {
  /** Id of the action. */
  action: Scalars['ID']['input'];
  budgetLine?: InputMaybe<Scalars['String']['input']>;
  /** Numbers of the commitments that it serves, 1 to 10. */
  commitments?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** On or after `startsOn`. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** True where another level of government is responsible. */
  isOtherLevel?: InputMaybe<Scalars['Boolean']['input']>;
  /** 200 characters at most, as all words here. */
  owner?: InputMaybe<Scalars['String']['input']>;
  partners?: InputMaybe<Scalars['String']['input']>;
  /** `PlanAction.stamp` as the caller read it. CONFLICT where somebody described the action since; without it whatever was said is written over. */
  stamp?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the action stands as long as nothing is reported on it: the status of a report goes before it. */
  status?: InputMaybe<ProgressStatus>;
  timeline?: InputMaybe<Scalars['String']['input']>;
  /** How much it counts in the progress of its plan: 0.01 to 100, kept with two decimals. Null counts as 1. */
  weight?: InputMaybe<Scalars['Float']['input']>;
};

export type DescribePlanActionPayload = {
  __typename?: 'DescribePlanActionPayload';
  action?: Maybe<PlanAction>;
  userErrors: Array<UserError>;
};

/** Whether a piece stands in both revisions or in one of them; a document that is there in both may have been changed. */
export type DifferenceKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED'
  | 'SAME';

export type DiscardActionPlanInput = {
  plan: Scalars['ID']['input'];
  /** The revision that the caller read: what somebody else wrote since is not discarded unread. */
  revision: Scalars['Int']['input'];
};

export type DiscardAssessmentInput = {
  assessment: Scalars['ID']['input'];
  /** The revision that the caller read: what somebody else answered since is not discarded unread. */
  revision: Scalars['Int']['input'];
};

export type DiscardProgressDraftInput = {
  draft: Scalars['ID']['input'];
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
};

export type Discussion = {
  __typename?: 'Discussion';
  commitments: Array<Commitment>;
  /** Who has published experience with it, the most of it first: 50 at most. */
  experience?: Maybe<Array<Experience>>;
  id: Scalars['ID']['output'];
  indicators: Array<Maybe<MaturityIndicator>>;
};


export type DiscussionexperienceArgs = {
  first?: Scalars['Int']['input'];
};

/** A page or document as somebody is typing it: nothing of it is checked before it is published. */
export type DraftEvidence = {
  __typename?: 'DraftEvidence';
  /** As it was typed; meant as a day. */
  effectiveOn: Scalars['String']['output'];
  /** What was uploaded for it. */
  file?: Maybe<StoredFile>;
  title: Scalars['String']['output'];
  /** As it was typed. */
  url: Scalars['String']['output'];
};

export type DraftEvidenceInput = {
  effectiveOn?: InputMaybe<Scalars['String']['input']>;
  /** Id of a file that was uploaded for the municipality. */
  file?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

/** A colleague reads a draft before it is published. */
export type DraftReview = {
  __typename?: 'DraftReview';
  reviewer: Person;
  sentAt: Scalars['DateTime']['output'];
  sentBy: Person;
};

export type DropMaturityTargetInput = {
  id: Scalars['ID']['input'];
};

/** How the levels of one element are spread in a group. */
export type ElementDistribution = {
  __typename?: 'ElementDistribution';
  /** Every level of the edition, from 0 on. */
  byLevel: Array<LevelCount>;
  element: Scalars['String']['output'];
  lowerQuartile: Scalars['Float']['output'];
  median: Scalars['Float']['output'];
  upperQuartile: Scalars['Float']['output'];
};

export type ElementLevel = {
  __typename?: 'ElementLevel';
  /** Of these, the ones that are rated. */
  answeredCount?: Maybe<Scalars['Int']['output']>;
  /** What made the level: each indicator up to it that is met, or that does not apply. */
  because?: Maybe<Array<LevelReason>>;
  /** Indicators of the element that the edition tells. Compared with `indicatorCount` it says how sure a snapshot is. */
  editionCount?: Maybe<Scalars['Int']['output']>;
  /** Code of the element, as `LA`. */
  element: Scalars['String']['output'];
  /** Indicators of the element that the assessment asks: all of the edition, or those of the snapshot. Null where the assessment may not be read. */
  indicatorCount?: Maybe<Scalars['Int']['output']>;
  /** 0 to the highest level of the edition; 0 is below level 1. */
  level: Scalars['Int']['output'];
  /** The level that the element would stand at then; null where nothing raises it. */
  raisesTo?: Maybe<Scalars['Int']['output']>;
  /** The fewest indicators that would raise the level if they were met. Empty at the highest level that the assessment asks for. */
  toRaise?: Maybe<Array<MaturityIndicator>>;
  /** Of `indicatorCount`, the rows that were taken over and not rated since. Null for everybody but the municipality's own editors. */
  unreviewedCount?: Maybe<Scalars['Int']['output']>;
};

/** A document or page that shows what was done. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The day that the evidence is about, not the day it was added. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** What was uploaded; null where it is a link. */
  file?: Maybe<StoredFile>;
  title: Scalars['String']['output'];
  /** Where it is. Of a file that was uploaded: its permanent path on the portal, as `/files/ID/NAME`. */
  url: Scalars['URL']['output'];
};

/** A document in two revisions. Told by its address, or by its title where the address was corrected. */
export type EvidenceDifference = {
  __typename?: 'EvidenceDifference';
  /** Null when it was removed. */
  after?: Maybe<Evidence>;
  /** Null when it was added. */
  before?: Maybe<Evidence>;
  kind: DifferenceKind;
};

/** A link or a file, exactly one of the two. */
export type EvidenceInput = {
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of a file that was uploaded for the municipality. */
  file?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** That a municipality has published experience with what a question is about, and where. */
export type Experience = {
  __typename?: 'Experience';
  /** Its latest self-assessment that it agreed to be named with, where that meets one of the indicators asked about. */
  assessment?: Maybe<Assessment>;
  municipality: Municipality;
  /** Its latest report on one of the commitments asked about, where that tells of substantial progress or of the end of the work. */
  report?: Maybe<ProgressReport>;
};

/** What a municipality's editors may still upload within 24 hours. */
export type FileAllowance = {
  __typename?: 'FileAllowance';
  /** In bytes. */
  bytes: Scalars['Float']['output'];
  files: Scalars['Int']['output'];
};

/** Where a search found its words: in the language in which it found most of them, the reader's own where that makes no difference. */
export type FoundIn = {
  __typename?: 'FoundIn';
  /** Around the first word that was found in the other texts; null where none was. */
  excerpt?: Maybe<FoundText>;
  title?: Maybe<FoundText>;
};

/** A piece of a text, and whether it is what was searched for. */
export type FoundPart = {
  __typename?: 'FoundPart';
  isFound: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

/** A text with the words that a search found in it: the parts together are the text, accents and letters as they were written. */
export type FoundText = {
  __typename?: 'FoundText';
  /** Writing direction of the parts: `ltr` or `rtl`. */
  dir: Scalars['String']['output'];
  /** BCP 47 tag of the language of the parts. */
  lang: Scalars['String']['output'];
  parts: Array<FoundPart>;
};

/** An indicator that an assessment asks, that applies to the municipality, and that is not met. Read by whoever may read the assessment. */
export type Gap = {
  __typename?: 'Gap';
  /** Actions that the municipality planned to close it, of plans that the caller may read, the first one first. Each tells its owner, its date and its reported status. */
  actions: Array<PlanAction>;
  /** Code of the indicator, as `4c`. */
  code: Scalars['String']['output'];
  element: MaturityElement;
  /** What is missing, in the municipality's own words. Null for everybody but its own editors, published or not. */
  gap?: Maybe<Scalars['String']['output']>;
  /** Opaque: one assessment and one indicator. */
  id: Scalars['ID']['output'];
  indicator: MaturityIndicator;
  /** Level of the indicator, from 1 on. */
  level: Scalars['Int']['output'];
  /** Code of the edition, as `hrmm-2012`. */
  model: Scalars['String']['output'];
  municipality: Municipality;
  /** The outcome that it is an indicator of. Null where no source gives the wording. */
  outcome?: Maybe<LocalizedText>;
  /** Who looks after it. Null for everybody but the municipality's own editors. */
  owner?: Maybe<Scalars['String']['output']>;
  /** Other municipalities that have closed this very gap: unmet in one assessment published under their name, met in a later one and since. The most recent first, 100 at most. */
  peers: GapPeerConnection;
  /** Null where nobody has rated it. */
  rating?: Maybe<Rating>;
  /** Why it is shown, and why at this place of the list: the weightiest first. */
  reasons: Array<GapReason>;
};


/** An indicator that an assessment asks, that applies to the municipality, and that is not met. Read by whoever may read the assessment. */
export type GappeersArgs = {
  first?: Scalars['Int']['input'];
};

export type GapConnection = {
  __typename?: 'GapConnection';
  edges: Array<GapEdge>;
  nodes: Array<Gap>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GapEdge = {
  __typename?: 'GapEdge';
  cursor: Scalars['String']['output'];
  node: Gap;
};

export type GapPeerConnection = {
  __typename?: 'GapPeerConnection';
  edges: Array<GapPeerEdge>;
  nodes: Array<Municipality>;
  totalCount: Scalars['Int']['output'];
};

export type GapPeerEdge = {
  __typename?: 'GapPeerEdge';
  /** Both assessments were invented to demonstrate the portal. */
  invented: Scalars['Boolean']['output'];
  /** The day of the first assessment after that in which it was met. */
  metOn: Scalars['Date']['output'];
  node: Municipality;
  /** The day of the last assessment in which it was not met. */
  unmetOn: Scalars['Date']['output'];
};

export type GapReason =
  /** Its element is among the lowest, which the overall level waits for. */
  | 'HOLDS_BACK_OVERALL'
  /** Work on it is under way. */
  | 'IN_PROGRESS'
  /** Nothing else is missing on that level: meeting it raises the element by itself. */
  | 'LAST_OF_ITS_LEVEL'
  /** Nobody has rated it, which counts as not met. */
  | 'NOT_RATED'
  /** It stands on the lowest level of its element that is not reached: the element rises once everything on that level is met. */
  | 'RAISES_ELEMENT';

/** A decision of the municipality on one of its assessments, dated. One that was withdrawn stays on record. */
export type GivenConsent = {
  __typename?: 'GivenConsent';
  consent: AssessmentConsent;
  givenAt: Scalars['DateTime']['output'];
  givenBy?: Maybe<Person>;
  /** Null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a rater said of one indicator. */
export type GivenRating = {
  __typename?: 'GivenRating';
  comment: Scalars['String']['output'];
  /** Code of the indicator. */
  indicator: Scalars['String']['output'];
  rating?: Maybe<RaterRating>;
};

/** What a rater says of one indicator. What is left out stays as it is; null or an empty text takes away what is there. */
export type GivenRatingInput = {
  /** 1,000 characters at most. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Code of an indicator that is asked, as `4c`. */
  indicator: Scalars['String']['input'];
  rating?: InputMaybe<RaterRating>;
};

/** How many of a group take part. */
export type GroupParticipation = {
  __typename?: 'GroupParticipation';
  /** Of these, who rated one indicator at least. */
  answeredCount: Scalars['Int']['output'];
  /** Of these, who rated every indicator that is asked. */
  completeCount: Scalars['Int']['output'];
  group: RaterGroup;
  invitedCount: Scalars['Int']['output'];
};

export type GroupSpread = {
  __typename?: 'GroupSpread';
  /** Null where it is withheld: fewer than five of the group rated the indicator, all of them said the same, or that of others could be worked out from it. */
  counts?: Maybe<RatingCounts>;
  group: RaterGroup;
};

export type ImportActionPlanInput = {
  /** Id of a plan that this document is another language of. It is aligned by the document's own numbers. */
  addToPlan?: InputMaybe<Scalars['ID']['input']>;
  /** What the structure was copied from, to be told with the plan. Of a new plan only. */
  copiedFrom?: InputMaybe<PlanOriginInput>;
  /** Read as by `readPlanDocument`; left out where a corrected `outline` is sent. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** True shows what would be understood, and keeps nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  format?: InputMaybe<PlanDocumentFormat>;
  /** The same key sent twice keeps the plan once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language that the document is written in. Told from its words where it is not said; refused where they are too few to tell. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Address of the municipality whose plan it is. */
  municipality: Scalars['String']['input'];
  /** The outline that was read, corrected by a person. 900 rows at most; rows that are `LEFT_OUT` are not kept. */
  outline?: InputMaybe<Array<PlanOutlineRowInput>>;
  periodFrom?: InputMaybe<Scalars['Int']['input']>;
  periodTo?: InputMaybe<Scalars['Int']['input']>;
  /** Where the plan was taken from, for its readers. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** 300 characters at most. The document's own title where it is not said. */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type ImportActionPlanPayload = {
  __typename?: 'ImportActionPlanPayload';
  /** Null when nothing was kept: on faults, and with `dryRun`. */
  plan?: Maybe<ActionPlan>;
  /** Null when the document could not be read. */
  understood?: Maybe<UnderstoodPlan>;
  userErrors: Array<UserError>;
  warnings: Array<PlanWarning>;
};

export type ImportAssessmentSheetInput = {
  assessment: Scalars['ID']['input'];
  /**
   * The file in Base64: XLSX with any number of tabs, or CSV, 5 MB and 10,000 rows at most. Rows may be left out, columns may not: `indicator`, `rating`, `reason`, `evidence`, `evidenceOn`,
   * `gap`, `owner`, and as they were downloaded `id`, `edition` and `base`. Headings and ratings may be these names, or the words of `assessmentSheetWords` in any language.
   */
  content: Scalars['String']['input'];
  /** 200 characters at most. */
  fileName: Scalars['String']['input'];
};

export type ImportAssessmentSheetPayload = {
  __typename?: 'ImportAssessmentSheetPayload';
  /** What is wrong with the file, 200 faults at most. Nothing of it is kept then. */
  faults: Array<AssessmentSheetFault>;
  sheet?: Maybe<AssessmentSheet>;
  userErrors: Array<UserError>;
};

export type ImportPlanXliffInput = {
  /** The language that the caller expects: a file of another one is refused. */
  lang?: InputMaybe<Scalars['String']['input']>;
  plan: Scalars['ID']['input'];
  /**
   * An XLIFF 2 file: 2,000,000 characters at most. Its `trgLang` is the language that is written. A file that came from here remembers what each text said (metadata `read`):
   * what was written here since is kept, and told in `conflicts` where the file says something new as well.
   */
  xliff: Scalars['String']['input'];
};

export type ImportYearSheetInput = {
  /**
   * The file in Base64: CSV or XLSX, 5 MB and 10,000 rows at most. Columns: `action` (id), `year`, `language` and `base` as they were downloaded, `status`,
   * `done`, `obstacles`, `evidence`; a column that is missing changes nothing. Headings and statuses may be these names, or the words of `yearSheetWords` in any language.
   */
  content: Scalars['String']['input'];
  /** 200 characters at most. */
  fileName: Scalars['String']['input'];
  /** Address of the municipality whose share the sheet reports on. The one that keeps the plan where it is not said. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Id of a published plan. */
  plan: Scalars['ID']['input'];
  /** A year, as `2026`: the one that the sheet was downloaded for. */
  year: Scalars['String']['input'];
};

export type ImportYearSheetPayload = {
  __typename?: 'ImportYearSheetPayload';
  /** What is wrong with the sheet, 200 faults at most. Nothing of it is kept then. */
  faults: Array<YearSheetFault>;
  sheet?: Maybe<YearSheet>;
  userErrors: Array<UserError>;
};

/** A paragraph that the editors wrote into an inclusion report. Plain text; an empty line begins a new paragraph. */
export type InclusionParagraph = {
  __typename?: 'InclusionParagraph';
  /** The text in every language that it was written in. */
  allTexts: Array<LocalizedText>;
  id: Scalars['ID']['output'];
  section: InclusionSection;
  text: LocalizedText;
};

/**
 * The annual inclusion report of a municipality: its published records of one year, put in order and introduced by its editors.
 * A locked one never changes; a later edition of the same year corrects it and names it.
 */
export type InclusionReport = {
  __typename?: 'InclusionReport';
  /** Tells one state of these records from another. What is locked must have been read at the state that it names. */
  basis: Scalars['String']['output'];
  /** Null while it is a draft. */
  content?: Maybe<InclusionReportContent>;
  /** The locked edition that corrects this one. */
  correctedBy?: Maybe<InclusionReport>;
  /** The locked edition that this one corrects. */
  corrects?: Maybe<InclusionReport>;
  createdAt: Scalars['DateTime']['output'];
  /** 1 for the first of a year; each correction is one more. */
  edition: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  leftOut: Array<LeftOutRecord>;
  /** Null while it is a draft. */
  lockedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer may write this report now. */
  mayWrite: Scalars['Boolean']['output'];
  municipality: Municipality;
  /** Ids of the actions of these plans that are the municipality's own share: all of them where a plan is shared with nobody. */
  ownActions: Array<Scalars['ID']['output']>;
  /** In the order of the report within each section. */
  paragraphs: Array<InclusionParagraph>;
  /** Published plans of action whose period covers the year, as far as their documents tell it. */
  plans: Array<ActionPlan>;
  /** Reports on commitments that are published of the year, as they are today, by commitment. */
  progress: Array<ProgressReport>;
  /** The same of the year before. */
  progressBefore: Array<ProgressReport>;
  /** Published reports on actions of these plans, whatever their year. */
  progressOnActions: Array<ProgressReport>;
  /** Records that come first within their section, in this order; the others follow in the order that they have by themselves. */
  recordOrder: Array<Scalars['String']['output']>;
  /** Grows by one with each change of the draft. */
  revision: Scalars['Int']['output'];
  /** The sections in the order of the report. */
  sections: Array<InclusionSection>;
  /** The calendar year that it reports on, as 2025. */
  year: Scalars['Int']['output'];
};

/** What an inclusion report said when it was locked. */
export type InclusionReportContent = {
  __typename?: 'InclusionReportContent';
  /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Canonical JSON: keys in alphabetical order, no blanks. */
  text: Scalars['String']['output'];
};

export type InclusionReportPayload = {
  __typename?: 'InclusionReportPayload';
  report?: Maybe<InclusionReport>;
  userErrors: Array<UserError>;
};

/** The parts of an inclusion report, here in the order that it begins with. */
export type InclusionSection =
  /** Events of the year that the municipality hosted. */
  | 'EVENTS'
  /** The editors' own words only. */
  | 'INTRODUCTION'
  /** The editors' own words only. */
  | 'OUTLOOK'
  /** Steps of the pathway that were reached in the year. */
  | 'PATHWAY'
  /** The plans of action whose period covers the year. */
  | 'PLAN'
  /** What the library holds of the year as the municipality's practice. */
  | 'PRACTICES'
  /** The ten commitments: what was published of the year, beside the year before. */
  | 'PROGRESS';

/** One row of the sheet. Words are read by the municipality's own editors only, published or not. */
export type IndicatorAnswer = {
  __typename?: 'IndicatorAnswer';
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null for everybody but the municipality's own editors. */
  answeredBy?: Maybe<Person>;
  /** Code of the indicator of another edition that it was carried over from, as long as nobody has answered it since. Null for everybody but the municipality's own editors. */
  carriedFrom?: Maybe<Scalars['String']['output']>;
  /** Where the evidence is found, or what it says. Null for everybody but the municipality's own editors, as all words below. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** The day that the evidence is about. */
  evidenceOn?: Maybe<Scalars['Date']['output']>;
  /** Files as evidence, in the order in which they were added. Like all words of an answer: empty for everybody but the municipality's own editors, before and after publishing. */
  files: Array<StoredFile>;
  /** What is missing. */
  gap?: Maybe<Scalars['String']['output']>;
  indicator: MaturityIndicator;
  /** How the indicator was rated in the assessment that this row was taken over from. It counts for nothing: `rating` stays null until somebody confirms it or rates anew. Null for everybody but the municipality's own editors. */
  lastRating?: Maybe<Rating>;
  /** Who looks after it. */
  owner?: Maybe<Scalars['String']['output']>;
  /** Null where something is written and nothing rated yet. */
  rating?: Maybe<Rating>;
  /** Why the indicator does not apply. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The revision of the assessment that this answer was given in; 0 where there is a file and no answer yet. */
  revision: Scalars['Int']['output'];
};

/** One row. What is left out stays as it is; null or an empty text takes away what is there. */
export type IndicatorAnswerInput = {
  /** 5,000 characters at most. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The day that the evidence is about. */
  evidenceOn?: InputMaybe<Scalars['Date']['input']>;
  /** 5,000 characters at most. */
  gap?: InputMaybe<Scalars['String']['input']>;
  /** Code of an indicator of the assessment's edition, as `4c`. */
  indicator: Scalars['String']['input'];
  /** 200 characters at most. */
  owner?: InputMaybe<Scalars['String']['input']>;
  rating?: InputMaybe<Rating>;
  /** 1,000 characters at most; NOT_APPLICABLE needs one. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The revision of this answer that the caller read, 0 where there was none. Without it, that of the whole assessment. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** That an indicator and a common commitment are about the same work. */
export type IndicatorCommitment = {
  __typename?: 'IndicatorCommitment';
  /** How we know, in the words of whoever brought the edition in. */
  basis: Scalars['String']['output'];
  commitment: Commitment;
  /** No source says so: it was worked out. */
  isInferred: Scalars['Boolean']['output'];
};

/** An indicator of another edition. A pair is kept once and read from both sides. */
export type IndicatorCounterpart = {
  __typename?: 'IndicatorCounterpart';
  /** How we know, in the words of whoever brought the edition in. */
  basis: Scalars['String']['output'];
  /** The other edition's name for itself, as `2012`. */
  edition: Scalars['String']['output'];
  indicator: MaturityIndicator;
  /** No source says so: it was worked out. */
  isInferred: Scalars['Boolean']['output'];
  kind: CounterpartKind;
  /** Code of the other edition. */
  model: Scalars['String']['output'];
};

/** An indicator by its edition and its own code, as `hrmm-2012` and `4c`. */
export type IndicatorKey = {
  code: Scalars['String']['input'];
  model: Scalars['String']['input'];
};

/** How far raters are apart on one indicator. */
export type IndicatorSpread = {
  __typename?: 'IndicatorSpread';
  /** What raters wrote, by alphabet and without their group. Empty where the counts are null. */
  comments: Array<Scalars['String']['output']>;
  /** All groups together; null where fewer than five raters rated the indicator, or all of them said the same: each one's rating would be known. */
  counts?: Maybe<RatingCounts>;
  /** Groups of which anybody was invited. */
  groups: Array<GroupSpread>;
  indicator: MaturityIndicator;
  /**
   * How many steps of the scale two raters are apart on average, 0 to 2: from not started over in progress to met. Not applicable is one step from each.
   * Who does not know is left out. Null where the counts are, or where fewer than two raters rated it.
   */
  stepsApart?: Maybe<Scalars['Float']['output']>;
  /**
   * What the raters would meet at: the middle one of their ratings, the lower of two; NOT_APPLICABLE where more than half of them say so. Null where the counts
   * are, or where nobody knows. Nothing takes it over but a person.
   */
  suggestion?: Maybe<Rating>;
};

export type InviteRatersInput = {
  /** A hundred at most; 200 in a round. One mailbox is one rater: what stands behind a plus makes no other. */
  emails: Array<Scalars['String']['input']>;
  group: RaterGroup;
  /** Language of the letter: `en`, `fr`, `ar` or `vi`. The sheet can be read in all four. */
  lang?: Scalars['String']['input'];
  round: Scalars['ID']['input'];
};

export type InviteToPlanInput = {
  /** Address of the municipality that is to share it. */
  municipality: Scalars['String']['input'];
  /** Id of a published plan. */
  plan: Scalars['ID']['input'];
};

export type LeaveOutOfInclusionReportInput = {
  /** Why, in at least one language; 500 characters at most in each. Null or absent takes the record in again. */
  reason?: InputMaybe<Array<LocalizedTextInput>>;
  /** `progress:ID`, `plan:ID`, `event:SLUG`, `resource:SLUG` or `step:ID`. */
  record: Scalars['String']['input'];
  report: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};

export type LeavePlanInput = {
  /** Address of the municipality that leaves. */
  municipality: Scalars['String']['input'];
  plan: Scalars['ID']['input'];
};

/** A record that the editors leave out of an inclusion report. That it is left out, and why, is said in its place. */
export type LeftOutRecord = {
  __typename?: 'LeftOutRecord';
  /** The reason in every language that it was written in. */
  allReasons: Array<LocalizedText>;
  reason: LocalizedText;
  /** `progress:ID`, `plan:ID`, `event:SLUG`, `resource:SLUG` or `step:ID`. */
  record: Scalars['String']['output'];
};

export type LevelCount = {
  __typename?: 'LevelCount';
  count: Scalars['Int']['output'];
  level: Scalars['Int']['output'];
};

/** An indicator that a level rests on. */
export type LevelReason = {
  __typename?: 'LevelReason';
  indicator: MaturityIndicator;
  /** MET or NOT_APPLICABLE. */
  rating: Rating;
};

/** A text in the language that fits the reader best, and the language it really is in. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** Writing direction of `text`: `ltr` or `rtl`. */
  dir: Scalars['String']['output'];
  /** BCP 47 tag of the language of `text`: `en`, `fr`, `ar`, `vi` … */
  lang: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** One entry a language: `[{ lang: "en", text: "…" }, { lang: "fr", text: "…" }]`. */
export type LocalizedTextInput = {
  lang: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type LockInclusionReportInput = {
  /** `basis` of the report, as it was when the content was put together. */
  basis: Scalars['String']['input'];
  /**
   * The whole report as canonical JSON: keys in alphabetical order, no blanks; 1,000,000 characters at most. Its shape is that of
   * `services/commitments/inclusion-report/content.ts`; what it says of progress, plans, paragraphs and records left out must be
   * what the graph holds.
   */
  content: Scalars['String']['input'];
  report: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};

export type MaturityElement = {
  __typename?: 'MaturityElement';
  code: Scalars['String']['output'];
  /** The scale that it is an element of, as `hrmm`: two scales may use one code for different things. */
  family: Scalars['String']['output'];
  name: LocalizedText;
};

/** What an edition asks. Who did it already, and what helps with it, is told by the library and the calendar. */
export type MaturityIndicator = {
  __typename?: 'MaturityIndicator';
  basis?: Maybe<Scalars['String']['output']>;
  /** As `4c`. */
  code: Scalars['String']['output'];
  /** The common commitments that the same work serves. */
  commitments: Array<IndicatorCommitment>;
  /** Indicators of other editions that ask the same, or in part. */
  counterparts: Array<IndicatorCounterpart>;
  /** What the source names as evidence of it. Empty where it names none. */
  evidenceExamples: Array<LocalizedText>;
  /** Code of the edition, as `hrmm-2012`. */
  model: Scalars['String']['output'];
  /** Whether a snapshot asks it. An edition without such indicators has no snapshot. */
  snapshot: Scalars['Boolean']['output'];
  title: LocalizedText;
};

export type MaturityLevel = {
  __typename?: 'MaturityLevel';
  /** In English. */
  gist?: Maybe<Scalars['String']['output']>;
  name: LocalizedText;
  /** From 1 on, as many as the scale has. */
  number: Scalars['Int']['output'];
};

/** An edition of a maturity model. Models are data: an assessment keeps the edition that it was made with. */
export type MaturityModel = {
  __typename?: 'MaturityModel';
  /** When the secretariat added it. Null for the editions that came with the portal. */
  addedAt?: Maybe<Scalars['DateTime']['output']>;
  /** As `hrmm-2012`. */
  code: Scalars['String']['output'];
  edition: Scalars['String']['output'];
  elements: Array<MaturityElement>;
  /**
   * The scale that it is an edition of, as `hrmm`. Levels of two scales never meet in one figure, and an assessment moves between
   * editions of one scale only.
   */
  family: Scalars['String']['output'];
  /** The edition as a file, in the format in which `addMaturityModel` takes one. */
  file: Scalars['String']['output'];
  /** Whether an assessment was begun with it, or another edition refers to it: then it stays. */
  isInUse: Scalars['Boolean']['output'];
  levels: Array<MaturityLevel>;
  name: LocalizedText;
  /** All of them, or those of one element, of one level, or of one level of one element. */
  outcomes: Array<MaturityOutcome>;
  /** What a municipality must know before it uses the model, in English. */
  scopeWarning?: Maybe<Scalars['String']['output']>;
};


/** An edition of a maturity model. Models are data: an assessment keeps the edition that it was made with. */
export type MaturityModeloutcomesArgs = {
  element?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
};

export type MaturityModelPayload = {
  __typename?: 'MaturityModelPayload';
  /** What was understood, kept or not. Null where something is wrong. */
  model?: Maybe<MaturityModel>;
  /** Every fault, each with its place in `field`, as `outcomes[2].indicators[1].code`: people count from 1. */
  userErrors: Array<UserError>;
};

export type MaturityOutcome = {
  __typename?: 'MaturityOutcome';
  /** Where the entry comes from, and whether it is inferred. */
  basis?: Maybe<Scalars['String']['output']>;
  /** Code of the element. */
  element: Scalars['String']['output'];
  indicators: Array<MaturityIndicator>;
  level: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  /** Null where no source gives the wording. */
  title?: Maybe<LocalizedText>;
};

/**
 * A level that a municipality set itself for one element of a model, and the day by which it wants to stand there. Read by its own
 * editors only. Nobody has to reach the top level: a target may stand at any level, and an element needs none.
 */
export type MaturityTarget = {
  __typename?: 'MaturityTarget';
  /** How far the element was from it in each assessment with the edition, the oldest first; the one being written comes last. */
  distances: Array<TargetDistance>;
  /** The day by which, in the municipality's own calendar. */
  dueOn: Scalars['Date']['output'];
  element: MaturityElement;
  /** When another target took its place, or it was dropped. Null while it stands. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** 1 to the highest level at which the edition asks something of the element. */
  level: Scalars['Int']['output'];
  model: MaturityModel;
  /** Gaps of the assessment to go on from, of the same edition, that lie between the element and the target: the lowest level first. Empty when it is reached, and where no such assessment is there. */
  road: Array<Gap>;
  setAt: Scalars['DateTime']['output'];
  setBy?: Maybe<Person>;
};

export type MaturityTargetPayload = {
  __typename?: 'MaturityTargetPayload';
  target?: Maybe<MaturityTarget>;
  userErrors: Array<UserError>;
};

export type MergeAssessmentSheetInput = {
  /** One for each row that is a conflict. */
  choices?: InputMaybe<Array<AssessmentSheetChoice>>;
  id: Scalars['ID']['input'];
  /** Of the comparison that the caller read. */
  stamp: Scalars['String']['input'];
};

export type MoveAssessmentInput = {
  assessment: Scalars['ID']['input'];
  /** The revision that the caller read. Without it, whatever stands there is moved. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the edition to move to: of the same scale. */
  to: Scalars['String']['input'];
};

/** What moving an assessment to another edition would do. Nothing is changed by asking. */
export type MovePreview = {
  __typename?: 'MovePreview';
  carried: Array<CarriedAnswer>;
  /** Answers without a counterpart there. They stay on record and are rated nowhere. */
  stays: Array<RecordedAnswer>;
  to: MaturityModel;
  /** Indicators of the other edition that would have no rating. */
  unrated: Array<MaturityIndicator>;
  /** Why it cannot be moved there; empty where it can. */
  userErrors: Array<UserError>;
};

export type Municipality = {
  __typename?: 'Municipality';
  actionPlans?: Maybe<ActionPlanConnection>;
  /** Newest first. The municipality's own editors: all of them. Everybody else: those that are published under its name. */
  assessments?: Maybe<Array<Assessment>>;
  commitmentProgress?: Maybe<CommitmentProgress>;
  /** Drafts that were discarded, newest first, with all that was written in them; empty for everybody but the municipality's own editors. */
  discardedAssessments?: Maybe<Array<Assessment>>;
  /** What may still be uploaded; null for everybody but the municipality's own editors. */
  fileAllowance?: Maybe<FileAllowance>;
  /** Its inclusion reports, latest year and edition first: the locked ones and, for its own editors, drafts. */
  inclusionReports?: Maybe<Array<InclusionReport>>;
  /**
   * By the edition that is asked for, and by no other. Null where no self-assessment with it is published under the municipality's name.
   * Its own editors also see one that is published without the name.
   */
  maturity?: Maybe<MunicipalityMaturity>;
  /** Targets for its maturity, the standing ones first by element, then those that ended, the latest first. Null for everybody but its own editors. */
  maturityTargets?: Maybe<Array<MaturityTarget>>;
  /** Published plans that it is invited to share and has not answered. Its own editors only; empty for everybody else. */
  planInvitations?: Maybe<Array<ActionPlan>>;
  /** Published progress, newest first: on the ten commitments; on actions of plans among them `withActions`, and of one plan only where `plan` names it. */
  progress?: Maybe<ProgressReportConnection>;
  /** What is being written, newest first; empty for everybody but the municipality's own editors. */
  progressDrafts?: Maybe<Array<ProgressDraft>>;
  /** Where each action of its plans stood in each year that it reported on, by year. */
  reportedActions?: Maybe<Array<ReportedAction>>;
  /** Where it stood on each commitment in each year that it reported on, by year and commitment. */
  reportedYears?: Maybe<Array<ReportedYear>>;
  slug: Scalars['String']['output'];
  /** Validations of its reports that stand and that it has not answered, newest first; empty for everybody but its own editors. */
  unansweredValidations?: Maybe<Array<Validation>>;
  /** Files of the last days that nothing published refers to yet, newest first, 100 at most; empty for everybody but the municipality's own editors. */
  unpublishedFiles?: Maybe<Array<StoredFile>>;
  /**
   * The assessment to go on from, by one edition. The municipality's own editors: the one being written, once everything in it is rated or as long as
   * none is published; or else the latest published one. Everybody else: the latest that is published under its name.
   */
  workingAssessment?: Maybe<Assessment>;
};


export type MunicipalityactionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type MunicipalitymaturityArgs = {
  model?: Scalars['String']['input'];
};


export type MunicipalityprogressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  commitment?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  plan?: InputMaybe<Scalars['ID']['input']>;
  withActions?: Scalars['Boolean']['input'];
};


export type MunicipalityreportedYearsArgs = {
  commitment?: InputMaybe<Scalars['Int']['input']>;
};


export type MunicipalityworkingAssessmentArgs = {
  model?: Scalars['String']['input'];
};

/** The maturity of a municipality by one edition: its latest full self-assessment, or its latest snapshot where it has none. */
export type MunicipalityMaturity = {
  __typename?: 'MunicipalityMaturity';
  assessedOn?: Maybe<Scalars['Date']['output']>;
  assessment?: Maybe<Assessment>;
  elements: Array<ElementLevel>;
  /** Gaps of its assessment. */
  gaps: GapConnection;
  /** The lowest level of its elements; 0 is below level 1. */
  overallLevel?: Maybe<Scalars['Int']['output']>;
};


/** The maturity of a municipality by one edition: its latest full self-assessment, or its latest snapshot where it has none. */
export type MunicipalityMaturitygapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a file to the evidence of an answer, ten at most. It stays readable for the municipality's editors alone, and is kept as long as the answer. Added twice is added once. The municipality's editors. */
  addAnswerFile: AssessmentPayload;
  /** Puts a file on record whose bytes the portal keeps. The municipality's own editors; `POST /files` does both at once. Forgotten after seven days unless a draft or something published refers to it. */
  addFile: AddFilePayload;
  /**
   * Adds an edition of a scale. Editions do not change: a correction is an edition with a code of its own, and a code that is there with
   * other content is refused (INVALID). The same file sent again is added once. The secretariat.
   */
  addMaturityModel: MaturityModelPayload;
  /** Keeps answers as they are given. A fault in one of them: none is kept. A row that somebody else answered meanwhile is a CONFLICT of that row alone. The municipality's editors. */
  answerIndicators: AnswerIndicatorsPayload;
  /** Accepts or declines. Editors of the invited municipality. */
  answerPlanInvitation: ActionPlanPayload;
  /** Publishes what a sheet says, all of it or nothing, as one piece of news. Editors of the municipality whose share it is. */
  applyYearSheet: YearSheetPayload;
  /** Puts sections, paragraphs and records of a draft into another order. */
  arrangeInclusionReport: InclusionReportPayload;
  /** Adds texts to a plan, takes texts out, and puts them elsewhere. What is reported on, or was planned for a gap or an action item, stays. Editors of the municipality only. */
  arrangePlan: ArrangePlanPayload;
  /** Says which participant does an action. Editors of the municipality that keeps the plan. */
  assignPlanAction: DescribePlanActionPayload;
  /** Gives or withdraws one of the two consents of an assessment that was published. The municipality's editors. */
  changeAssessmentConsent: AssessmentPayload;
  /** Ends a round: keeps what may be told, and deletes addresses and all that single raters said. Closed twice is closed once. The municipality's editors. */
  closeRatingRound: RatingRoundPayload;
  /** Corrects which years a plan covers, and where it was taken from. What is not said is emptied. Editors of the municipality only. */
  describeActionPlan: ActionPlanPayload;
  /** Says who does an action, when and with what, and which commitments it serves. What is not said is emptied. Editors of the municipality only. */
  describePlanAction: DescribePlanActionPayload;
  /** Takes a draft away, with nothing of it lost. Published plans are withdrawn instead. Editors of the municipality only. */
  discardActionPlan: ActionPlanPayload;
  /** Takes a draft away, with nothing of it lost: a new one may be begun then. Published ones are withdrawn instead. The municipality's editors. */
  discardAssessment: AssessmentPayload;
  /** Takes a draft away. The municipality's editors, while nobody reviews it. */
  discardProgressDraft: ProgressDraftPayload;
  /** Ends a target without another in its place. Ended twice is ended once; setting it again undoes it. The municipality's editors. */
  dropMaturityTarget: MaturityTargetPayload;
  /** Forgets files that nobody made use of, and answers how many: called by the keeper of the files only. */
  forgetFiles: Scalars['Int']['output'];
  /**
   * Keeps the plan that a document holds as a draft, or adds the language of the document to a plan. Editors of the municipality only.
   * Whole or not at all: on a fault nothing is kept.
   */
  importActionPlan: ImportActionPlanPayload;
  /** Takes a file and compares it with the assessment. Changes no answer. The municipality's editors. */
  importAssessmentSheet: ImportAssessmentSheetPayload;
  /** Takes translations over from an XLIFF file. Editors of the municipality only. */
  importPlanXliff: WritePlanTextsPayload;
  /** Takes a sheet and compares it. Publishes nothing. Editors of the municipality whose share it is, with rows of that share only. */
  importYearSheet: ImportYearSheetPayload;
  /** Writes to each address with a link of its own. A fault in one address: nobody is invited. FULL where too many are, or too many letters went out within a day. The municipality's editors. */
  inviteRaters: RatingRoundPayload;
  /** Asks a municipality to share a published plan. Editors of the municipality that keeps it. */
  inviteToPlan: ActionPlanPayload;
  /** Learns of municipalities that are new on record, each exactly once: called by the courier only. */
  learnMunicipalities: Scalars['Boolean']['output'];
  /** Leaves a record out of a draft, or takes it in again. */
  leaveOutOfInclusionReport: InclusionReportPayload;
  /** Ends sharing: its actions go back to the municipality that keeps the plan, what it reported stays its own. Its own editors. */
  leavePlan: ActionPlanPayload;
  /**
   * Locks a report: from then on nothing of it can change, and everybody can read it. Its year must be over. CONFLICT when the
   * draft or the records were changed since the content was put together.
   */
  lockInclusionReport: InclusionReportPayload;
  /** Gives the answers of a file, all or none: what has changed there only, and what was chosen. Merged twice is merged once. CONFLICT where the assessment went over to another edition since. The municipality's editors. */
  mergeAssessmentSheet: AssessmentSheetPayload;
  /**
   * Moves an assessment to another edition of its scale. A draft goes over itself; of one that was published a new draft is made, which
   * keeps a link to it. Answers with a counterpart are carried over and marked, the others stay on record. The municipality's editors.
   */
  moveAssessment: AssessmentMovePayload;
  /**
   * Opens a round for a draft, or answers the one that is open. A further one only where the one before told nothing, as two rounds on one draft could be
   * subtracted from each other: INVALID. The municipality's editors.
   */
  openRatingRound: RatingRoundPayload;
  /** Makes an action item of a meeting an action of one of the municipality's own plans: the last one of the plan, and public where the plan is. An item is planned once. The municipality's editors. */
  planActionItem: PlanActionItemPayload;
  /** Makes a gap an action of one of the municipality's own plans: the last one of the plan, and public where the plan is. The same words for the same gap twice are one action. The municipality's editors. */
  planGap: PlanGapPayload;
  /** Makes a draft public. Editors of the municipality only. */
  publishActionPlan: ActionPlanPayload;
  /** Publishes: the levels are worked out and kept, and the answers no longer change. INVALID where nothing is rated. Published twice is published once. The municipality's editors. */
  publishAssessment: AssessmentPayload;
  /** Publishes what a municipality did on one commitment, or one action of its plan, in one period. Its own editors only: nobody speaks for another council. */
  publishProgress: PublishProgressPayload;
  /**
   * Keeps ratings as they are given. Whoever holds the link may do this until the round is over: INVALID with the field `token` afterwards, NOT_FOUND for
   * a link that is none. A fault in one of them: none is kept.
   */
  rateIndicators: RateIndicatorsPayload;
  /** Writes again to those who have not rated everything, with another link; the earlier one stays good. Once a day. The municipality's editors. */
  remindRaters: RemindRatersPayload;
  /** Takes a file out of the evidence of an answer; everything else of the answer stays. The municipality's editors. */
  removeAnswerFile: AssessmentPayload;
  /** Takes a paragraph out of a draft. */
  removeInclusionParagraph: InclusionReportPayload;
  /** Takes away an edition that was added, as long as no assessment was begun with it and no other edition refers to it. The secretariat. */
  removeMaturityModel: MaturityModelPayload;
  /** The right of reply: the editors of the report's municipality answer once, and may correct their answer. */
  replyToValidation: ValidationPayload;
  /** Brings back a draft that was discarded, or a plan that was withdrawn, which is public again at once. Editors of the municipality only. */
  restoreActionPlan: ActionPlanPayload;
  /** Brings back a draft that was discarded. CONFLICT where another one of the same edition was begun in its place. The municipality's editors. */
  restoreAssessment: AssessmentPayload;
  /** Brings back what was taken away, unless another draft was begun in its place. */
  restoreProgressDraft: ProgressDraftPayload;
  /** Ends a review without publishing: the colleague returns the draft, or another editor takes it back. */
  returnProgressDraft: ProgressDraftPayload;
  /** Keeps a report that is being written. The municipality's editors; while a colleague reviews it, that colleague alone. The same words twice are saved once. */
  saveProgressDraft: ProgressDraftPayload;
  /** Sends a draft to one colleague, who publishes or returns it. Nobody reviews what they sent themselves. */
  sendProgressDraft: ProgressDraftPayload;
  /** Sets the target of an element; one that stands ends with it and stays on record. The same target twice is one. The municipality's editors. */
  setMaturityTarget: MaturityTargetPayload;
  /** How sending a letter ended for good: called by the gateway only. */
  settleLetter: Scalars['Boolean']['output'];
  /**
   * Puts the caller's name to the ratings that the draft holds now, as agreed on by its raters. INVALID where no round is closed or nothing is rated,
   * CONFLICT where somebody answered since the revision that was read. A rating that changes afterwards says so. The municipality's editors.
   */
  signAgreedRating: AssessmentPayload;
  /** Begins an assessment, or answers the one that is open already: one for each municipality and edition. Asked for all of it, an open snapshot grows to a full assessment, with its answers. The municipality's editors. */
  startAssessment: AssessmentPayload;
  /** Begins the inclusion report of a year, or gives the draft that there is. Editors of the municipality only, as for all that follow. */
  startInclusionReport: InclusionReportPayload;
  /** Hands letters that are due to the queue: called by the gateway only. */
  takeLetters: Array<Scalars['JSON']['output']>;
  /**
   * Undoes a move: the sheet is again what it was. A draft that was made of a published assessment goes away. What was answered since is
   * set aside, and stays on record with the move. Refused (INVALID) once it is published. The municipality's editors.
   */
  undoMoveAssessment: AssessmentMovePayload;
  /** Takes an action that `planActionItem` made out of its plan again. INVALID once progress is reported on it, or begun to be. The municipality's editors. */
  undoPlanActionItem: UndoPlanActionItemPayload;
  /** Takes an action that `planGap` made out of its plan again, with its translations. INVALID once progress is reported on it, or begun to be: what was done stays on record. The municipality's editors. */
  undoPlanGap: UndoPlanGapPayload;
  /** Takes back what a sheet published, all of it or nothing: what was published before is published again, and the news of it is taken back. Editors of the municipality whose share it is. */
  undoYearSheet: YearSheetPayload;
  /** Says what the secretariat, or an editor of another municipality as a peer, finds of one published revision. One at a time each; nobody validates their own municipality. */
  validateProgress: ValidationPayload;
  /** Takes a published plan back: it leaves every list and the news, and says at its address that it was withdrawn, when and why. Reports on its actions stay. Editors of the municipality only. */
  withdrawActionPlan: ActionPlanPayload;
  /** Takes an invitation back that nobody has answered. Editors of the municipality that keeps the plan. */
  withdrawPlanInvitation: ActionPlanPayload;
  /** Takes an invitation back: its links open nothing any more, and what was rated through them is deleted. NOT_FOUND where the address was not invited. The municipality's editors. */
  withdrawRater: RatingRoundPayload;
  /** Takes a validation back: the secretariat its own, a peer's editors theirs. It stays on the record as withdrawn. */
  withdrawValidation: ValidationPayload;
  /** Writes a paragraph into a draft, or anew. CONFLICT when the draft was changed meanwhile, as for all that follow. */
  writeInclusionParagraph: InclusionReportPayload;
  /** Changes texts of a plan in one language. A changed source makes just the translations of that text stale. Editors of the municipality only. */
  writePlanTexts: WritePlanTextsPayload;
};


export type MutationaddAnswerFileArgs = {
  input: AnswerFileInput;
};


export type MutationaddFileArgs = {
  input: AddFileInput;
};


export type MutationaddMaturityModelArgs = {
  input: AddMaturityModelInput;
};


export type MutationanswerIndicatorsArgs = {
  input: AnswerIndicatorsInput;
};


export type MutationanswerPlanInvitationArgs = {
  input: AnswerPlanInvitationInput;
};


export type MutationapplyYearSheetArgs = {
  input: ApplyYearSheetInput;
};


export type MutationarrangeInclusionReportArgs = {
  input: ArrangeInclusionReportInput;
};


export type MutationarrangePlanArgs = {
  input: ArrangePlanInput;
};


export type MutationassignPlanActionArgs = {
  input: AssignPlanActionInput;
};


export type MutationchangeAssessmentConsentArgs = {
  input: ChangeAssessmentConsentInput;
};


export type MutationcloseRatingRoundArgs = {
  input: CloseRatingRoundInput;
};


export type MutationdescribeActionPlanArgs = {
  input: DescribeActionPlanInput;
};


export type MutationdescribePlanActionArgs = {
  input: DescribePlanActionInput;
};


export type MutationdiscardActionPlanArgs = {
  input: DiscardActionPlanInput;
};


export type MutationdiscardAssessmentArgs = {
  input: DiscardAssessmentInput;
};


export type MutationdiscardProgressDraftArgs = {
  input: DiscardProgressDraftInput;
};


export type MutationdropMaturityTargetArgs = {
  input: DropMaturityTargetInput;
};


export type MutationimportActionPlanArgs = {
  input: ImportActionPlanInput;
};


export type MutationimportAssessmentSheetArgs = {
  input: ImportAssessmentSheetInput;
};


export type MutationimportPlanXliffArgs = {
  input: ImportPlanXliffInput;
};


export type MutationimportYearSheetArgs = {
  input: ImportYearSheetInput;
};


export type MutationinviteRatersArgs = {
  input: InviteRatersInput;
};


export type MutationinviteToPlanArgs = {
  input: InviteToPlanInput;
};


export type MutationlearnMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  last: Scalars['ID']['input'];
  slugs: Array<Scalars['String']['input']>;
};


export type MutationleaveOutOfInclusionReportArgs = {
  input: LeaveOutOfInclusionReportInput;
};


export type MutationleavePlanArgs = {
  input: LeavePlanInput;
};


export type MutationlockInclusionReportArgs = {
  input: LockInclusionReportInput;
};


export type MutationmergeAssessmentSheetArgs = {
  input: MergeAssessmentSheetInput;
};


export type MutationmoveAssessmentArgs = {
  input: MoveAssessmentInput;
};


export type MutationopenRatingRoundArgs = {
  input: OpenRatingRoundInput;
};


export type MutationplanActionItemArgs = {
  input: PlanActionItemInput;
};


export type MutationplanGapArgs = {
  input: PlanGapInput;
};


export type MutationpublishActionPlanArgs = {
  input: PublishActionPlanInput;
};


export type MutationpublishAssessmentArgs = {
  input: PublishAssessmentInput;
};


export type MutationpublishProgressArgs = {
  input: PublishProgressInput;
};


export type MutationrateIndicatorsArgs = {
  input: RateIndicatorsInput;
};


export type MutationremindRatersArgs = {
  input: RemindRatersInput;
};


export type MutationremoveAnswerFileArgs = {
  input: AnswerFileInput;
};


export type MutationremoveInclusionParagraphArgs = {
  input: RemoveInclusionParagraphInput;
};


export type MutationremoveMaturityModelArgs = {
  input: RemoveMaturityModelInput;
};


export type MutationreplyToValidationArgs = {
  input: ReplyToValidationInput;
};


export type MutationrestoreActionPlanArgs = {
  input: RestoreActionPlanInput;
};


export type MutationrestoreAssessmentArgs = {
  input: RestoreAssessmentInput;
};


export type MutationrestoreProgressDraftArgs = {
  input: RestoreProgressDraftInput;
};


export type MutationreturnProgressDraftArgs = {
  input: ReturnProgressDraftInput;
};


export type MutationsaveProgressDraftArgs = {
  input: SaveProgressDraftInput;
};


export type MutationsendProgressDraftArgs = {
  input: SendProgressDraftInput;
};


export type MutationsetMaturityTargetArgs = {
  input: SetMaturityTargetInput;
};


export type MutationsettleLetterArgs = {
  outcome: Scalars['JSON']['input'];
};


export type MutationsignAgreedRatingArgs = {
  input: SignAgreedRatingInput;
};


export type MutationstartAssessmentArgs = {
  input: StartAssessmentInput;
};


export type MutationstartInclusionReportArgs = {
  input: StartInclusionReportInput;
};


export type MutationtakeLettersArgs = {
  first: Scalars['Int']['input'];
};


export type MutationundoMoveAssessmentArgs = {
  input: UndoMoveAssessmentInput;
};


export type MutationundoPlanActionItemArgs = {
  input: UndoPlanActionItemInput;
};


export type MutationundoPlanGapArgs = {
  input: UndoPlanGapInput;
};


export type MutationundoYearSheetArgs = {
  input: UndoYearSheetInput;
};


export type MutationvalidateProgressArgs = {
  input: ValidateProgressInput;
};


export type MutationwithdrawActionPlanArgs = {
  input: WithdrawActionPlanInput;
};


export type MutationwithdrawPlanInvitationArgs = {
  input: WithdrawPlanInvitationInput;
};


export type MutationwithdrawRaterArgs = {
  input: WithdrawRaterInput;
};


export type MutationwithdrawValidationArgs = {
  input: WithdrawValidationInput;
};


export type MutationwriteInclusionParagraphArgs = {
  input: WriteInclusionParagraphInput;
};


export type MutationwritePlanTextsArgs = {
  input: WritePlanTextsInput;
};

export type NamedAssessmentConnection = {
  __typename?: 'NamedAssessmentConnection';
  edges: Array<NamedAssessmentEdge>;
  nodes: Array<Assessment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NamedAssessmentEdge = {
  __typename?: 'NamedAssessmentEdge';
  cursor: Scalars['String']['output'];
  node: Assessment;
};

export type OpenRatingRoundInput = {
  /** Id of a draft. */
  assessment: Scalars['ID']['input'];
  /** The last day on which ratings are taken: 90 days ahead at most. Four weeks from today where it is not said. */
  closesOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a page of a list stands. Cursors are opaque. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date of history: known to the day, the month or only the year. */
export type PartialDate = {
  __typename?: 'PartialDate';
  precision: DatePrecision;
  /** The first day that the date can mean: 2008 is `2008-01-01`. */
  value: Scalars['Date']['output'];
};

export type PeerCommitment = {
  __typename?: 'PeerCommitment';
  /** Of these, the ones whose latest status is COMPLETE. */
  achievedCount: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  /** Municipalities of the group that have published progress on it. */
  reportingCount: Scalars['Int']['output'];
};

/** Commitments of a group. Withheld when fewer than five of it have published progress. */
export type PeerCommitments = {
  __typename?: 'PeerCommitments';
  /** Empty when withheld. */
  byCommitment: Array<PeerCommitment>;
  suppressed: Scalars['Boolean']['output'];
};

export type PeerGroup = {
  __typename?: 'PeerGroup';
  commitments?: Maybe<PeerCommitments>;
  isOrdinary: Scalars['Boolean']['output'];
  /** By the edition that is asked for, and by no other. Null where there is no such edition. */
  maturity?: Maybe<PeerMaturity>;
  /** The latest self-assessment with the edition `model` of each municipality of the group that agreed to be named with it, in the order of addresses and never by level. 100 a page at most; an unknown cursor is refused (BAD_USER_INPUT). */
  namedAssessments?: Maybe<NamedAssessmentConnection>;
  progress?: Maybe<PeerProgress>;
  /** The municipalities of the group that have published progress on a commitment, in the order of addresses. 100 a page at most; an unknown cursor is refused (BAD_USER_INPUT). */
  reporting?: Maybe<ReportingPeerConnection>;
  slugs: Array<Scalars['String']['output']>;
};


export type PeerGroupmaturityArgs = {
  model?: Scalars['String']['input'];
};


export type PeerGroupnamedAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  model?: Scalars['String']['input'];
};


export type PeerGroupprogressArgs = {
  commitment: Scalars['Int']['input'];
};


export type PeerGroupreportingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/**
 * Maturity of a group by one edition: the latest full assessment of each that is published. Municipalities that are not named are counted where nobody can
 * work out theirs: of five or more, and only as long as what other groups were told leaves several levels open for each of them.
 */
export type PeerMaturity = {
  __typename?: 'PeerMaturity';
  /** How many the figures count; null when withheld. */
  assessedCount?: Maybe<Scalars['Int']['output']>;
  /** Empty when withheld. */
  elements: Array<ElementDistribution>;
  /** One of the assessments at least was made up for a demonstration. */
  invented: Scalars['Boolean']['output'];
  /** Not every published assessment of the group is counted: those that bear no name are so few, or so new, that theirs could be worked out. */
  isBehind: Scalars['Boolean']['output'];
  /** Nothing can be told of this group. */
  suppressed: Scalars['Boolean']['output'];
  /** Codes of elements whose figures would give somebody away. Empty when all is withheld. */
  withheldElements: Array<Scalars['String']['output']>;
};

/**
 * What a group published on one commitment. Nothing of it is withheld, however small the group: each of it published this
 * under its own name.
 */
export type PeerProgress = {
  __typename?: 'PeerProgress';
  /** Documents of published reports, those published last first; 50 at most. */
  evidence: Array<PublishedEvidence>;
  /** The municipalities that have published progress on it. */
  reporting: Array<ReportingMunicipality>;
  /** Their published reports on it, newest first. */
  reports: ProgressReportConnection;
  /** From the first year that anybody reported on to this one. */
  yearEnds: Array<YearEnd>;
};


/**
 * What a group published on one commitment. Nothing of it is withheld, however small the group: each of it published this
 * under its own name.
 */
export type PeerProgressevidenceArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * What a group published on one commitment. Nothing of it is withheld, however small the group: each of it published this
 * under its own name.
 */
export type PeerProgressreportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Period = {
  __typename?: 'Period';
  from: Scalars['Date']['output'];
  isCoalition: Scalars['Boolean']['output'];
  /** Progress that members of the network published in these days, in UTC, newest first. */
  progressReports?: Maybe<ProgressReportConnection>;
  slugs: Array<Scalars['String']['output']>;
  to: Scalars['Date']['output'];
};


export type PeriodprogressReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

export type PlanAction = {
  __typename?: 'PlanAction';
  /** The action item of a meeting that it was made of. Null where it was made of none, and where the caller may not read the minutes. */
  actionItem?: Maybe<ActionItem>;
  /** Where the money stands, in the municipality's own words. */
  budgetLine?: Maybe<Scalars['String']['output']>;
  /** The commitments it serves, where it is tagged. */
  commitments: Array<Commitment>;
  /** What the municipality said of the action itself, whatever is reported on it since. */
  declaredStatus?: Maybe<ProgressStatus>;
  /** The municipality whose share it is: the one that keeps the plan, unless it named a participant. */
  doneBy: Municipality;
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** The maturity indicator whose gap it is to close. Null where it closes none, and for everybody but the municipality's own editors: a public plan does not tell what an assessment says. */
  indicator?: Maybe<MaturityIndicator>;
  /** Whether the report that `status` comes from was invented to demonstrate the portal. */
  invented: Scalars['Boolean']['output'];
  /** The municipality has said that another level of government is responsible, as for policing in a two-tier region. */
  isOtherLevel: Scalars['Boolean']['output'];
  /** Its row in the sheet of a year. */
  line: YearSheetLine;
  /** The document's own number. */
  number: Scalars['String']['output'];
  /** Who is answerable for it: an office or body, in the municipality's own words. */
  owner?: Maybe<Scalars['String']['output']>;
  /** Who takes part in it. */
  partners?: Maybe<Scalars['String']['output']>;
  /** What the action consists of, where the document lists it. */
  parts: Array<LocalizedText>;
  plan: ActionPlan;
  /** Published reports on it, newest period first. */
  progress: Array<ProgressReport>;
  /** The report on it of one year, as `2026`. */
  report?: Maybe<ProgressReport>;
  /** What its status counts in the progress of its plan: 0, 1/3, 2/3 or 1. Null where it is left out, as nothing is reported or others are responsible. */
  share?: Maybe<Scalars['Float']['output']>;
  /** Of all that is said of it: another one once anything of that is changed. `describePlanAction` takes it. */
  stamp: Scalars['String']['output'];
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Of the report of the newest period; before there is one, what the municipality said of the action. Null until something is reported. */
  status?: Maybe<ProgressStatus>;
  text: LocalizedText;
  /** When, in the document's own words: `2024-2026`, `third quarter`. */
  timeline?: Maybe<Scalars['String']['output']>;
  /** Whether who asks may describe it and report on it: editors of the municipality whose share it is. */
  viewerMayDescribe: Scalars['Boolean']['output'];
  /** How much it counts in the progress of its plan, 0.01 to 100. Null where the municipality has said nothing: it then counts as 1. */
  weight?: Maybe<Scalars['Float']['output']>;
};


export type PlanActionlineArgs = {
  lang: Scalars['String']['input'];
  year: Scalars['String']['input'];
};


export type PlanActionreportArgs = {
  period: Scalars['String']['input'];
};

export type PlanActionConnection = {
  __typename?: 'PlanActionConnection';
  edges: Array<PlanActionEdge>;
  nodes: Array<PlanAction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlanActionEdge = {
  __typename?: 'PlanActionEdge';
  cursor: Scalars['String']['output'];
  node: PlanAction;
};

export type PlanActionItemInput = {
  /** The day by which it is to be done: today or later, within 20 years. */
  dueOn: Scalars['Date']['input'];
  /** Id of an action item of a meeting that the municipality undertook. */
  item: Scalars['ID']['input'];
  /** Address of the municipality: one that the caller publishes for. */
  municipality: Scalars['String']['input'];
  /** Who is answerable for it. 200 characters at most. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** A plan that the municipality keeps. Without it: its newest plan, or a new draft where it has none. */
  plan?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done, in the language of the plan. 2,000 characters at most. */
  text: Scalars['String']['input'];
};

export type PlanActionItemPayload = {
  __typename?: 'PlanActionItemPayload';
  action?: Maybe<PlanAction>;
  userErrors: Array<UserError>;
};

export type PlanArrangementChange = {
  __typename?: 'PlanArrangementChange';
  deed: PlanArrangementDeed;
  /** Null of a text that is only to be added. */
  id?: Maybe<Scalars['ID']['output']>;
  kind: PlanRowKind;
  number: Scalars['String']['output'];
  text: LocalizedText;
};

export type PlanArrangementDeed =
  | 'ADDED'
  /** Is something else, stands deeper or less deep, or has another number. */
  | 'CHANGED'
  /** Stands elsewhere among the others. */
  | 'MOVED'
  /** Taken out, with its translations. */
  | 'REMOVED';

/** What a person should look at before an outline is kept. */
export type PlanCheck =
  /** It stands before the first section. */
  | 'BEFORE_THE_PLAN'
  /** It names the columns of a table. */
  | 'HEAD_OF_TABLE'
  /** The marks of the list are lost: where one action ends and the next begins was told from the wording. */
  | 'LIST_WITHOUT_MARKS'
  /** A line without a mark among lines that have one. */
  | 'MARK_MISSING'
  /** Something stands before the first heading: give this section a title. */
  | 'NO_TITLE'
  /** The document uses this number twice. */
  | 'NUMBER_TWICE'
  /** A paragraph that is neither heading nor list. */
  | 'PARAGRAPH'
  /** The same line comes again and again, like the head of a page. */
  | 'REPEATED'
  /** One cell of the table seems to hold two titles. */
  | 'TWO_TITLES_IN_ONE_CELL'
  /** A column whose head says nothing that a plan holds. */
  | 'UNKNOWN_COLUMN'
  /** The actions of this row stand below the first of its two titles; some may belong here. */
  | 'WHICH_TITLE';

/** What a document is. Word documents are sent in base64, all others as their text. */
export type PlanDocumentFormat =
  | 'CSV'
  | 'DOCX'
  | 'HTML'
  | 'MARKDOWN'
  | 'TEXT';

/** A document as it was saved. */
export type PlanFileInput = {
  /** The file in base64, 6 MB at most: Word (.docx), or text in UTF-8, UTF-16 or Windows-1252. What it is is told by what it holds; anything else is refused. */
  content: Scalars['String']['input'];
  /** With its ending, which tells Markdown, HTML and CSV from plain text. */
  name: Scalars['String']['input'];
};

export type PlanGapInput = {
  /** The assessment that the gap is in. */
  assessment: Scalars['ID']['input'];
  /** The day by which it is to be done: today or later, within 20 years. */
  dueOn: Scalars['Date']['input'];
  /** Code of an indicator that is not met in it, as `4c`. */
  indicator: Scalars['String']['input'];
  /** Who is answerable for it. 200 characters at most. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** A plan that the municipality keeps. Without it: its newest plan, or a new draft where it has none. */
  plan?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done, in the language of the plan. 2,000 characters at most. */
  text: Scalars['String']['input'];
};

export type PlanGapPayload = {
  __typename?: 'PlanGapPayload';
  action?: Maybe<PlanAction>;
  gap?: Maybe<Gap>;
  userErrors: Array<UserError>;
};

/** A stream or goal within a section. */
export type PlanGroup = {
  __typename?: 'PlanGroup';
  actions: Array<PlanAction>;
  /** The document's own key: `community`, `1.2` … */
  key: Scalars['String']['output'];
  progress: PlanProgress;
  title: LocalizedText;
};

/** What the structure of a plan was taken from. */
export type PlanOrigin = {
  __typename?: 'PlanOrigin';
  /** Null where it was a template. */
  plan?: Maybe<ActionPlan>;
  /** Null where it was a plan. */
  template?: Maybe<PlanTemplate>;
};

/** Either a plan or a template. */
export type PlanOriginInput = {
  /** Id of a published plan. */
  plan?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a template. */
  template?: InputMaybe<Scalars['ID']['input']>;
};

/** What was understood of a document. Nothing of it is kept. */
export type PlanOutline = {
  __typename?: 'PlanOutline';
  actionCount: Scalars['Int']['output'];
  format: PlanDocumentFormat;
  groupCount: Scalars['Int']['output'];
  /** The language that its words seem to be written in, as a BCP 47 tag. Null where they are too few to tell (fewer than 200 letters), or in a script that is not known. A language that is not known may be taken for a neighbour: let a person look. */
  language?: Maybe<Scalars['String']['output']>;
  /** Lines that could not be placed. */
  leftOutCount: Scalars['Int']['output'];
  outcomeCount: Scalars['Int']['output'];
  period: PlanPeriod;
  rows: Array<PlanOutlineRow>;
  sectionCount: Scalars['Int']['output'];
  /** The document's own title, where it has one. */
  title?: Maybe<Scalars['String']['output']>;
};

/** One line of an outline, in the order of the document. */
export type PlanOutlineRow = {
  __typename?: 'PlanOutlineRow';
  checks: Array<PlanCheck>;
  facts: PlanRowFacts;
  kind: PlanRowKind;
  /** 1 is the outermost. A row belongs to the nearest row above it with a lower level. */
  level: Scalars['Int']['output'];
  /** Lines of the document that it was read from, counted from 1; in a Word document, paragraphs. */
  lines: Array<Scalars['Int']['output']>;
  /** The document's own number, completed by position where it has none: `2`, `2.1`, `2.1.3`. Empty for outcomes and for what is left out. */
  number: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type PlanOutlineRowInput = {
  facts?: InputMaybe<PlanRowFactsInput>;
  kind: PlanRowKind;
  /** 1 to 9; a row is one level deeper than the one it belongs to. */
  level: Scalars['Int']['input'];
  /** Lines of the document that it was read from. */
  lines?: InputMaybe<Array<Scalars['Int']['input']>>;
  number?: InputMaybe<Scalars['String']['input']>;
  /** 2,000 characters at most. */
  text: Scalars['String']['input'];
};

/** How a municipality stands to a plan that it was invited to share. */
export type PlanPart =
  /** Invited by the municipality that keeps the plan; not answered yet. */
  | 'INVITED'
  /** It declined, took part and left, or its invitation was taken back. */
  | 'LEFT'
  /** An editor of the municipality has accepted. */
  | 'TAKES_PART';

/** A municipality that shares a plan of another. */
export type PlanParticipant = {
  __typename?: 'PlanParticipant';
  municipality: Municipality;
  part: PlanPart;
  /** Since when it stands so. */
  since: Scalars['DateTime']['output'];
  /** Whether who asks may answer or leave for it: its own editors. */
  viewerMayAnswer: Scalars['Boolean']['output'];
};

/** The years that a plan covers. Either may be unknown. */
export type PlanPeriod = {
  __typename?: 'PlanPeriod';
  from?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<Scalars['Int']['output']>;
};

/**
 * What the actions of a plan, section or group amount to. Each reported action counts NOT_STARTED 0, LIMITED 1/3, SUBSTANTIAL 2/3, COMPLETE 1; the figure is
 * their mean, weighted by `PlanAction.weight`. The formula is the portal's choice.
 */
export type PlanProgress = {
  __typename?: 'PlanProgress';
  /** The reported ones by status, all four in order. */
  byStatus: Array<StatusCount>;
  /** 0 to 1. Null while nothing is reported: never 0. */
  figure?: Maybe<Scalars['Float']['output']>;
  /** Whether any of the reports behind it was invented to demonstrate the portal. */
  invented: Scalars['Boolean']['output'];
  /** Actions that another level of government is responsible for: left out of the figure, reported or not. */
  otherLevel: Scalars['Int']['output'];
  /** Actions that the figure is made of. */
  reported: Scalars['Int']['output'];
  /** Actions that nothing is reported on: left out of the figure. */
  unreported: Scalars['Int']['output'];
  /** The weights of the reported actions together. */
  weight: Scalars['Float']['output'];
};

/** What a document tells of an action beside its text, in the document's own words. */
export type PlanRowFacts = {
  __typename?: 'PlanRowFacts';
  budgetLine?: Maybe<Scalars['String']['output']>;
  commitments?: Maybe<Scalars['String']['output']>;
  endsOn?: Maybe<Scalars['String']['output']>;
  owner?: Maybe<Scalars['String']['output']>;
  partners?: Maybe<Scalars['String']['output']>;
  startsOn?: Maybe<Scalars['String']['output']>;
  status?: Maybe<Scalars['String']['output']>;
  timeline?: Maybe<Scalars['String']['output']>;
};

export type PlanRowFactsInput = {
  budgetLine?: InputMaybe<Scalars['String']['input']>;
  commitments?: InputMaybe<Scalars['String']['input']>;
  endsOn?: InputMaybe<Scalars['String']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
  partners?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Scalars['String']['input']>;
  timeline?: InputMaybe<Scalars['String']['input']>;
};

/** What a line of a plan is. */
export type PlanRowKind =
  | 'ACTION'
  /** A stream, goal or objective within a section, or within another group. */
  | 'GROUP'
  /** Not part of the plan: it is listed, so that a person can place it. */
  | 'LEFT_OUT'
  /** What a section wants to reach. */
  | 'OUTCOME'
  /** One of the things that an action consists of. */
  | 'PART'
  /** A focus area or priority: the outermost part of a plan. */
  | 'SECTION'
  /** Words of the plan that are none of the others: a mission, an introduction. */
  | 'TEXT';

/** A focus area or priority. */
export type PlanSection = {
  __typename?: 'PlanSection';
  groups: Array<PlanGroup>;
  /** The document's own number. */
  number: Scalars['String']['output'];
  outcome?: Maybe<LocalizedText>;
  progress: PlanProgress;
  title: LocalizedText;
};

/** A title, action or outcome of a plan: the piece that is translated as one. */
export type PlanSegment = {
  __typename?: 'PlanSegment';
  /** All that is said of an action; null of everything else. */
  action?: Maybe<PlanAction>;
  id: Scalars['ID']['output'];
  kind: PlanRowKind;
  /** 1 is the outermost. A segment belongs to the nearest one before it with a lower level. */
  level: Scalars['Int']['output'];
  /** The document's own number; empty for outcomes. */
  number: Scalars['String']['output'];
  /** What the actions below a section or group amount to, however deep they stand; null of everything else. */
  progress?: Maybe<PlanProgress>;
  text: LocalizedText;
};

/** What the share of one municipality in a plan amounts to. */
export type PlanShare = {
  __typename?: 'PlanShare';
  municipality: Municipality;
  progress: PlanProgress;
};

export type PlanStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  /** It was published, and its municipality took it back: it stands in no list, and can be read at its address. */
  | 'WITHDRAWN';

/** What a plan can be begun from: the portal's own, no council's document. */
export type PlanTemplate = {
  __typename?: 'PlanTemplate';
  code: Scalars['ID']['output'];
  /** What it is, and that it is nobody's document. */
  note: LocalizedText;
  /** Titles of its sections in their order, in the language of the answer. */
  sections: Array<LocalizedText>;
  title: LocalizedText;
};

/** A text that somebody else wrote meanwhile. It was not written over. */
export type PlanTextConflict = {
  __typename?: 'PlanTextConflict';
  /** Id of the segment, or of the plan for its title. */
  id: Scalars['ID']['output'];
  /** What it says now; empty where it says nothing. */
  now: Scalars['String']['output'];
  /** What the caller, or the file, says. */
  sent: Scalars['String']['output'];
};

/** Something that a translation says differently from its source. */
export type PlanTextDifference = {
  __typename?: 'PlanTextDifference';
  /** `NUMBERS_DIFFER` or `NAMES_DIFFER`. */
  code: Scalars['String']['output'];
  /** The numbers, short forms or names that stand on one side only. */
  facts: Array<Scalars['String']['output']>;
};

export type PlanTextInput = {
  /** Id of the segment, or of the plan for its title. */
  id: Scalars['ID']['input'];
  /**
   * Of a source: its meaning has not changed, so translations that were current stay so. Of a translation: it still says what the source says now.
   * It is kept in the audit trail.
   */
  isMeaningUnchanged?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * What it said when the caller read it; empty where it said nothing. What is as it was read is left as it is now. Where it says something else by now,
   * nothing is written: CONFLICT, with both wordings in `conflicts`.
   */
  read?: InputMaybe<Scalars['String']['input']>;
  /** Of a translation: the `sourceRevision` of the source that it was made from. Where the source has changed since, it is stale. The one of now where it is not said. */
  sourceRevision?: InputMaybe<Scalars['Int']['input']>;
  /** 2,000 characters at most. Empty takes a translation away; a source cannot be empty. */
  text: Scalars['String']['input'];
};

/** One text of a plan beside its translation. */
export type PlanTextPair = {
  __typename?: 'PlanTextPair';
  /** Numbers, dates, short forms and names that differ from the source. */
  differences: Array<PlanTextDifference>;
  /** Id of the segment; the title of the plan has the id of the plan. */
  id: Scalars['ID']['output'];
  /** Null for the title of the plan. */
  kind?: Maybe<PlanRowKind>;
  /** 0 for the title of the plan. */
  level: Scalars['Int']['output'];
  number: Scalars['String']['output'];
  source: LocalizedText;
  /** What the source said when this translation was made. Null unless it is stale, and where that is not known. */
  sourceBefore?: Maybe<Scalars['String']['output']>;
  /** Grows by one each time the source is changed. */
  sourceRevision: Scalars['Int']['output'];
  state: PlanTextState;
  text?: Maybe<LocalizedText>;
};

/** How a text of a plan stands in another language. */
export type PlanTextState =
  /** Made from the source as it is now, or said to have the same meaning. */
  | 'CURRENT'
  /** The language lacks it. */
  | 'MISSING'
  /** The source has changed since it was made. */
  | 'STALE';

/** How complete a language of a plan is. */
export type PlanTranslation = {
  __typename?: 'PlanTranslation';
  /** Whether no text of the plan is missing in it; some may be stale. */
  complete: Scalars['Boolean']['output'];
  lang: Scalars['String']['output'];
  /** Texts of the plan that this language lacks. */
  missingCount: Scalars['Int']['output'];
  /** Texts whose source has changed since they were translated. */
  staleCount: Scalars['Int']['output'];
};

/** Something that a person should look at. It does not stop the import. */
export type PlanWarning = {
  __typename?: 'PlanWarning';
  /** As `LIST_WITHOUT_MARKS`, `NOT_IN_THE_PLAN`, `REPLACED`, `NUMBERS_DIFFER`, `OTHER_LANGUAGE`. */
  code: Scalars['String']['output'];
  /** Line of the document; null where it is about something that the document does not say. */
  line?: Maybe<Scalars['Int']['output']>;
  /** In the caller's language. */
  message: Scalars['String']['output'];
};

/** That a published plan was taken back. */
export type PlanWithdrawal = {
  __typename?: 'PlanWithdrawal';
  at: Scalars['DateTime']['output'];
  /** In the municipality's words. */
  reason: LocalizedText;
};

/** What one revision says differently from another. */
export type ProgressDifference = {
  __typename?: 'ProgressDifference';
  challenges: Array<TextDifference>;
  /** Every document of either, those that were removed last. */
  evidence: Array<EvidenceDifference>;
  from: ProgressRevision;
  /** One entry a language that either of them speaks. */
  summary: Array<TextDifference>;
  to: ProgressRevision;
};

/**
 * A report that is being written: one a municipality, commitment or action, and period, shared by the municipality's editors
 * and read by nobody else. It ends when it is published.
 */
export type ProgressDraft = {
  __typename?: 'ProgressDraft';
  /** Null where it is about a commitment. */
  action?: Maybe<PlanAction>;
  /** Revision of the published report that the writer had before them; null where nothing was published. */
  basedOn?: Maybe<Scalars['Int']['output']>;
  /** The report of an earlier period, with its revision, whose words the draft began with. */
  carriedFrom?: Maybe<CarriedFrom>;
  challenges: Array<LocalizedText>;
  /** Null where it is about an action. */
  commitment?: Maybe<Commitment>;
  /** Fields that were carried over and that somebody confirmed, as `summary.en`, `challenges.fr`, or `evidence.` with the link or the file's id. */
  confirmed: Array<Scalars['String']['output']>;
  evidence: Array<DraftEvidence>;
  id: Scalars['ID']['output'];
  municipality: Municipality;
  /** Fields that still say what the earlier report said and that nobody confirmed: while there is one, it is not published. */
  notReviewed: Array<Scalars['String']['output']>;
  /** What the colleague was told who has it now. */
  note?: Maybe<Scalars['String']['output']>;
  /** A year, as `2026`. */
  period: Scalars['String']['output'];
  /** Who returned it after a review; null when it was not returned. */
  returnedBy?: Maybe<Person>;
  /** Null while it is with nobody for review. */
  review?: Maybe<DraftReview>;
  /** Grows by one each time it is saved, sent or returned. */
  revision: Scalars['Int']['output'];
  savedAt: Scalars['DateTime']['output'];
  status?: Maybe<ProgressStatus>;
  /** What was done, in each language that says something. */
  summary: Array<LocalizedText>;
  /** Who saved it last. */
  writtenBy: Person;
};

/** Where somebody else saved a newer revision, `draft` is that one, and nothing was changed. */
export type ProgressDraftPayload = {
  __typename?: 'ProgressDraftPayload';
  draft?: Maybe<ProgressDraft>;
  userErrors: Array<UserError>;
};

/** What a municipality publishes about one commitment, or one action of a plan, in one period. Every published revision stays. */
export type ProgressReport = {
  __typename?: 'ProgressReport';
  /** Null where it is about a commitment. */
  action?: Maybe<PlanAction>;
  /** The challenges in every language they were published in. */
  allChallenges: Array<LocalizedText>;
  /** The summary in every language it was published in. */
  allSummaries: Array<LocalizedText>;
  /** What stands in the way. */
  challenges?: Maybe<LocalizedText>;
  /** Null where it is about an action of a plan. */
  commitment?: Maybe<Commitment>;
  /**
   * What changed from one revision to another, in either order; unless given, up to the newest, and from the one before.
   * Null when the report has no such revision.
   */
  difference?: Maybe<ProgressDifference>;
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** Invented to demonstrate the portal: not the municipality's own word. */
  invented: Scalars['Boolean']['output'];
  municipality: Municipality;
  /** A year, as `2026`. */
  period: Scalars['String']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** Who wrote it; where a colleague reviewed it, who sent it for review. */
  publishedBy?: Maybe<Person>;
  /** The colleague who reviewed and published it; null without a review. */
  reviewedBy?: Maybe<Person>;
  /** Grows by one each time it is published anew. */
  revision: Scalars['Int']['output'];
  /** All published revisions, newest first. None is ever removed. */
  revisions: Array<ProgressRevision>;
  status: ProgressStatus;
  /** What was done. */
  summary: LocalizedText;
  /** What the secretariat and peers say of it, of all its revisions, newest first. */
  validations: Array<Validation>;
};


/** What a municipality publishes about one commitment, or one action of a plan, in one period. Every published revision stays. */
export type ProgressReportdifferenceArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};

export type ProgressReportConnection = {
  __typename?: 'ProgressReportConnection';
  edges: Array<ProgressReportEdge>;
  nodes: Array<ProgressReport>;
  pageInfo: PageInfo;
  /** Null where the words were taken as they were typed. */
  readAs?: Maybe<SearchReading>;
  totalCount: Scalars['Int']['output'];
};

export type ProgressReportEdge = {
  __typename?: 'ProgressReportEdge';
  cursor: Scalars['String']['output'];
  /** Of its summary and challenges; it has no title. Null where nothing was searched for. */
  found?: Maybe<FoundIn>;
  node: ProgressReport;
};

export type ProgressReportFilter = {
  /** Id of an action of a plan. Without it, or a plan, the list holds reports on commitments only. */
  action?: InputMaybe<Scalars['ID']['input']>;
  commitment?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** A year, as `2026`. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Reports on the actions of this plan. */
  plan?: InputMaybe<Scalars['ID']['input']>;
  /** Words of summary, challenges, titles of evidence, and the municipality's address: all of them are found, in any language, stemmed and without accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<ProgressStatus>>;
};

/** One published revision of a report, as a line in the list of all. */
export type ProgressRevision = {
  __typename?: 'ProgressRevision';
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  publishedAt: Scalars['DateTime']['output'];
  publishedBy?: Maybe<Person>;
  status: ProgressStatus;
};

/** How far a commitment is kept, by the municipality's own word. What is not reported has no status. */
export type ProgressStatus =
  | 'COMPLETE'
  | 'LIMITED'
  | 'NOT_STARTED'
  | 'SUBSTANTIAL';

export type PublishActionPlanInput = {
  plan: Scalars['ID']['input'];
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
};

export type PublishAssessmentInput = {
  assessment: Scalars['ID']['input'];
  /** Whether levels and ratings are shown under the municipality's name from now on. Publishing by itself adds them to figures of groups only. */
  consentToBeNamed?: Scalars['Boolean']['input'];
  /** The revision that the caller read. Without it, whatever stands there is published. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

export type PublishProgressInput = {
  /** Id of an action of a published plan of the municipality. Either this or `commitment`. */
  action?: InputMaybe<Scalars['ID']['input']>;
  challenges?: InputMaybe<Array<LocalizedTextInput>>;
  /** Number of the commitment, 1 to 10. Either this or `action`. */
  commitment?: InputMaybe<Scalars['Int']['input']>;
  /** Absent where nothing was drafted: drafts stay as they are. */
  draft?: InputMaybe<PublishedDraftInput>;
  /** Twenty at most. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Address of the municipality. */
  municipality: Scalars['String']['input'];
  /** A year from 2005 to next year, as `2026`. */
  period: Scalars['String']['input'];
  /** The revision that the caller read. Null or absent for the first report on this subject and period. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  status: ProgressStatus;
  /** At least one language; 5,000 characters at most in each. */
  summary: Array<LocalizedTextInput>;
};

export type PublishProgressPayload = {
  __typename?: 'PublishProgressPayload';
  report?: Maybe<ProgressReport>;
  userErrors: Array<UserError>;
};

/** What a form began with. Words and links that are still those of the earlier report, and that `confirmed` does not name, are refused. */
export type PublishedDraftInput = {
  /** Where the form began with words of an earlier period and no draft was saved. */
  carriedFrom?: InputMaybe<CarriedFromInput>;
  /** Fields that were carried over and are still true, as `summary.en`, `challenges.fr`, or `evidence.` with the link or the file's id. */
  confirmed?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Revision of the draft that the caller read: it ends with the publication. Null where there was none. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** The name that the form gave itself when it saved the draft. */
  writing?: InputMaybe<Scalars['String']['input']>;
};

/** A document of a published report. */
export type PublishedEvidence = {
  __typename?: 'PublishedEvidence';
  evidence: Evidence;
  invented: Scalars['Boolean']['output'];
  municipality: Municipality;
  /** The year of the report, as `2026`. */
  period: Scalars['String']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** Opaque: `progressReport(id:)` reads it. */
  reportId: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A plan of action; null when there is none, and for everybody but its editors while it is a draft. */
  actionPlan?: Maybe<ActionPlan>;
  /** Published plans of the whole network, newest first. A joint plan stands there once, however many share it. */
  actionPlans?: Maybe<ActionPlanConnection>;
  /** Null where there is none, and where the caller may not read it. */
  assessment?: Maybe<Assessment>;
  /** A file that was sent; null for everybody but editors of the municipality. */
  assessmentSheet?: Maybe<AssessmentSheet>;
  /** What the portal calls the columns and ratings of a sheet in one of its languages; in English where it does not speak it. */
  assessmentSheetWords: AssessmentSheetWords;
  /** Changes that were committed after the one named, in order: read by the courier inside the network only. */
  changes: Array<Scalars['JSON']['output']>;
  /** One commitment by its number; null when there is none. */
  commitment?: Maybe<Commitment>;
  /** The ten common commitments, in order. */
  commitments?: Maybe<Array<Commitment>>;
  /** Drafts of a municipality that were discarded, newest first, with all that stands in them. Its own editors only; empty for everybody else. */
  discardedActionPlans?: Maybe<Array<ActionPlan>>;
  /** Plans that a municipality keeps and has not published, newest first. Its own editors only; empty for everybody else. */
  draftActionPlans?: Maybe<Array<ActionPlan>>;
  /** A file: public once something published refers to it; before, for the municipality's own editors. Null otherwise. */
  evidenceFile?: Maybe<StoredFile>;
  /** Who has published experience with any of these commitments and indicators, the most of it first: 50 at most. For whoever is about to ask. */
  experience?: Maybe<Array<Experience>>;
  /** Which of these bytes some file holds: asked by the keeper of the files only. */
  heldFiles?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * The inclusion report of a municipality on a year: the edition that is named, or the latest one that the viewer may read. Null
   * when there is none, and for a draft of another municipality.
   */
  inclusionReport?: Maybe<InclusionReport>;
  /** How far this part has learnt which municipalities there are: read by the courier only. */
  lastLearnt?: Maybe<Scalars['ID']['output']>;
  /** A letter that was handed to the queue, and null once it is settled or withdrawn: read by the gateway only. */
  letterToSend?: Maybe<Scalars['JSON']['output']>;
  /** An edition by its code, as `hrmm-2012` or `hrmm-2011-draft`; null when there is none. */
  maturityModel?: Maybe<MaturityModel>;
  /** All editions of all scales: those that came with the portal, then the others in the order in which they were added. */
  maturityModels?: Maybe<Array<MaturityModel>>;
  /** An action of a plan; null when there is none, and for everybody but its editors while the plan is a draft. */
  planAction?: Maybe<PlanAction>;
  /** Templates that a plan can be begun from. */
  planTemplates: Array<PlanTemplate>;
  /** One published report, as its newest revision says it or as an earlier one did; null when there is none. */
  progressReport?: Maybe<ProgressReport>;
  /** Published progress of all municipalities on the ten commitments, newest first, or what fits a search best; on actions of plans where the filter names an action or a plan. */
  progressReports?: Maybe<ProgressReportConnection>;
  /** The sheet behind a personal link; null where there is none. */
  ratingSheet?: Maybe<RatingSheet>;
  /** Reads headings, numbers, lists and tables of a document as the outline of a plan. Editors of the municipality only. Keeps nothing. */
  readPlanDocument: ReadPlanDocumentPayload;
  /** A sheet that was sent; null for everybody but editors of the municipality whose share it reports on. */
  yearSheet?: Maybe<YearSheet>;
  /** What the portal calls the columns and statuses of a sheet in one of its languages; in English where it does not speak it. */
  yearSheetWords: YearSheetWords;
};


export type QueryactionPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryactionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionPlanFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryassessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryassessmentSheetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryassessmentSheetWordsArgs = {
  lang: Scalars['String']['input'];
};


export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerycommitmentArgs = {
  number: Scalars['Int']['input'];
};


export type QuerydiscardedActionPlansArgs = {
  municipality: Scalars['String']['input'];
};


export type QuerydraftActionPlansArgs = {
  municipality: Scalars['String']['input'];
};


export type QueryevidenceFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryexperienceArgs = {
  commitments?: Array<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
  indicators?: Array<IndicatorKey>;
};


export type QueryheldFilesArgs = {
  sha256s: Array<Scalars['String']['input']>;
};


export type QueryinclusionReportArgs = {
  edition?: InputMaybe<Scalars['Int']['input']>;
  municipality: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryletterToSendArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymaturityModelArgs = {
  code: Scalars['String']['input'];
};


export type QueryplanActionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryprogressReportArgs = {
  id: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryprogressReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgressReportFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryratingSheetArgs = {
  token: Scalars['String']['input'];
};


export type QueryreadPlanDocumentArgs = {
  input: ReadPlanDocumentInput;
};


export type QueryyearSheetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryyearSheetWordsArgs = {
  lang: Scalars['String']['input'];
};

export type RateIndicatorsInput = {
  /** A hundred at most. */
  ratings: Array<GivenRatingInput>;
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

export type RateIndicatorsPayload = {
  __typename?: 'RateIndicatorsPayload';
  sheet?: Maybe<RatingSheet>;
  userErrors: Array<UserError>;
};

/** Whom a rater speaks among. */
export type RaterGroup =
  /** Members of council, with the mayor or reeve. */
  | 'COUNCIL'
  /** Who leads the administration. */
  | 'MANAGEMENT'
  /** Everybody else who works for the municipality. */
  | 'STAFF';

/** What a rater says of an indicator: the scale of the sheet, and one answer more. */
export type RaterRating =
  | 'IN_PROGRESS'
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'NOT_STARTED'
  /** I do not know. */
  | 'UNKNOWN';

export type Rating =
  | 'IN_PROGRESS'
  | 'MET'
  /** Leaves the denominator. Needs a reason. */
  | 'NOT_APPLICABLE'
  | 'NOT_STARTED';

/** How many raters said what of one indicator. */
export type RatingCounts = {
  __typename?: 'RatingCounts';
  inProgress: Scalars['Int']['output'];
  met: Scalars['Int']['output'];
  notApplicable: Scalars['Int']['output'];
  notStarted: Scalars['Int']['output'];
  /** Who said that they do not know. */
  unknown: Scalars['Int']['output'];
};

/** Several raters rate the indicators of a draft, each through a link of their own. Read by the municipality's own editors only. */
export type RatingRound = {
  __typename?: 'RatingRound';
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which ratings are taken, in UTC. */
  closesOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** By group. Nobody reads who was invited. */
  participation: Array<GroupParticipation>;
  /** The day of the latest reminder. */
  remindedOn?: Maybe<Scalars['Date']['output']>;
  /** Letters that a mailbox returned. Null once the round is closed. */
  returnedCount?: Maybe<Scalars['Int']['output']>;
  /** Most disagreement first, and what is withheld last; of one element where it is named. Null while the round is open: figures that grow answer by answer would tell each of them. */
  spread?: Maybe<Array<IndicatorSpread>>;
  state: RatingRoundState;
};


/** Several raters rate the indicators of a draft, each through a link of their own. Read by the municipality's own editors only. */
export type RatingRoundspreadArgs = {
  element?: InputMaybe<Scalars['String']['input']>;
};

export type RatingRoundPayload = {
  __typename?: 'RatingRoundPayload';
  round?: Maybe<RatingRound>;
  userErrors: Array<UserError>;
};

export type RatingRoundState =
  /** Told is what may be told; who was invited, and what each rater said, is deleted. */
  | 'CLOSED'
  /** Ratings are taken, and nobody reads them. */
  | 'OPEN';

/** What a rater's personal link opens. Whoever holds the link reads and writes it, without an account. */
export type RatingSheet = {
  __typename?: 'RatingSheet';
  /** Codes of the indicators that are asked. */
  asked?: Maybe<Array<Scalars['String']['output']>>;
  closesOn?: Maybe<Scalars['Date']['output']>;
  group?: Maybe<RaterGroup>;
  /** How many are invited with the same group, the reader included: with fewer than five, the group is never shown by itself. */
  groupCount?: Maybe<Scalars['Int']['output']>;
  /** The edition whose indicators are rated; null unless the sheet is open, as everything below. */
  model?: Maybe<MaturityModel>;
  municipality: Municipality;
  ratings?: Maybe<Array<GivenRating>>;
  state: RatingSheetState;
};

export type RatingSheetState =
  /** The round is over: the sheet takes no ratings, and what it held is deleted. */
  | 'CLOSED'
  | 'OPEN'
  /** The invitation was withdrawn. */
  | 'WITHDRAWN';

export type ReadPlanDocumentInput = {
  /** 200,000 characters at most; a Word document 8,000,000 in base64, which is 6 MB, of which its pictures are not read. Left out where a file is sent. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** In place of `document`. */
  file?: InputMaybe<PlanFileInput>;
  /** Found out by itself where it is not said; a Word document must be named. */
  format?: InputMaybe<PlanDocumentFormat>;
  /** Address of the municipality whose plan it is. */
  municipality: Scalars['String']['input'];
};

export type ReadPlanDocumentPayload = {
  __typename?: 'ReadPlanDocumentPayload';
  outline?: Maybe<PlanOutline>;
  userErrors: Array<UserError>;
};

/** An answer as it was when an assessment changed its edition. Kept for good. */
export type RecordedAnswer = {
  __typename?: 'RecordedAnswer';
  evidence: Scalars['String']['output'];
  evidenceOn?: Maybe<Scalars['Date']['output']>;
  gap: Scalars['String']['output'];
  indicator: MaturityIndicator;
  owner: Scalars['String']['output'];
  rating?: Maybe<Rating>;
  reason: Scalars['String']['output'];
};

export type RemindRatersInput = {
  round: Scalars['ID']['input'];
};

export type RemindRatersPayload = {
  __typename?: 'RemindRatersPayload';
  /** Raters who were written to by this request: none where they were reminded today already. */
  remindedCount?: Maybe<Scalars['Int']['output']>;
  round?: Maybe<RatingRound>;
  userErrors: Array<UserError>;
};

export type RemoveInclusionParagraphInput = {
  paragraph: Scalars['ID']['input'];
  report: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};

export type RemoveMaturityModelInput = {
  code: Scalars['String']['input'];
};

export type ReplyToValidationInput = {
  /** The revision of the reply that the caller read. Null or absent for the first. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  validation: Scalars['ID']['input'];
  /** At least one language; 2,000 characters at most in each. */
  words: Array<LocalizedTextInput>;
};

/** What a municipality reported on one action of a plan for one year. A year without a report has no entry. */
export type ReportedAction = {
  __typename?: 'ReportedAction';
  action: PlanAction;
  invented: Scalars['Boolean']['output'];
  /** A year, as `2026`. */
  period: Scalars['String']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** Opaque: `progressReport(id:)` reads it. */
  reportId: Scalars['ID']['output'];
  status: ProgressStatus;
};

/** What a municipality reported on one commitment for one year. A year without a report has no entry. */
export type ReportedYear = {
  __typename?: 'ReportedYear';
  /** Number of the commitment, 1 to 10. */
  commitment: Scalars['Int']['output'];
  invented: Scalars['Boolean']['output'];
  /** A year, as `2026`. */
  period: Scalars['String']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** Opaque: `progressReport(id:)` reads it. */
  reportId: Scalars['ID']['output'];
  status: ProgressStatus;
};

/** A municipality of the group with its report of the newest year. */
export type ReportingMunicipality = {
  __typename?: 'ReportingMunicipality';
  invented: Scalars['Boolean']['output'];
  municipality: Municipality;
  /** A year, as `2026`. */
  period: Scalars['String']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** Opaque: `progressReport(id:)` reads it. */
  reportId: Scalars['ID']['output'];
  status: ProgressStatus;
};

export type ReportingPeerConnection = {
  __typename?: 'ReportingPeerConnection';
  edges: Array<ReportingPeerEdge>;
  nodes: Array<Municipality>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReportingPeerEdge = {
  __typename?: 'ReportingPeerEdge';
  cursor: Scalars['String']['output'];
  node: Municipality;
};

export type RestoreActionPlanInput = {
  plan: Scalars['ID']['input'];
};

export type RestoreAssessmentInput = {
  assessment: Scalars['ID']['input'];
};

export type RestoreProgressDraftInput = {
  draft: Scalars['ID']['input'];
};

export type ReturnProgressDraftInput = {
  draft: Scalars['ID']['input'];
  /** 1,000 characters at most; read by the editors only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
};

/** Everything but what it is about may be missing. */
export type SaveProgressDraftInput = {
  /** Id of the action of one of the municipality's plans. Either this or a commitment. */
  action?: InputMaybe<Scalars['ID']['input']>;
  /** Revision of the published report that the writer has before them. */
  basedOn?: InputMaybe<Scalars['Int']['input']>;
  carriedFrom?: InputMaybe<CarriedFromInput>;
  challenges?: InputMaybe<Array<LocalizedTextInput>>;
  /** Number of the commitment, 1 to 10. Either this or an action. */
  commitment?: InputMaybe<Scalars['Int']['input']>;
  confirmed?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Fifty at most. */
  evidence?: InputMaybe<Array<DraftEvidenceInput>>;
  /** Address of the municipality. */
  municipality: Scalars['String']['input'];
  /** A year from 2005 to next year, as `2026`. */
  period: Scalars['String']['input'];
  /** The revision of the draft that the caller read. Null or absent for a new one; one that was published or discarded meanwhile begins anew. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ProgressStatus>;
  /** 20,000 characters at most in each language. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** A name that the form gives itself: what it saved itself is no newer version to it. */
  writing?: InputMaybe<Scalars['String']['input']>;
};

/** What was searched for instead, because nothing has the words as they were typed. */
export type SearchReading = {
  __typename?: 'SearchReading';
  text: Scalars['String']['output'];
};

export type SendProgressDraftInput = {
  draft: Scalars['ID']['input'];
  /** 1,000 characters at most; read by the editors only. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Another editor of the municipality. Who is none reads nothing of it. */
  reviewer: Scalars['ID']['input'];
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
};

export type SetMaturityTargetInput = {
  /** Today or later, within 20 years. */
  dueOn: Scalars['Date']['input'];
  /** Code of the element, as `LA`. */
  element: Scalars['String']['input'];
  /** 1 to the highest level at which the edition asks something of the element. */
  level: Scalars['Int']['input'];
  /** Code of the edition. */
  model?: Scalars['String']['input'];
  /** Address of the municipality. */
  municipality: Scalars['String']['input'];
};

export type SignAgreedRatingInput = {
  assessment: Scalars['ID']['input'];
  /** The revision of the assessment that was read: what is signed is what was read. */
  revision: Scalars['Int']['input'];
};

export type StartAssessmentInput = {
  mode?: AssessmentMode;
  /** Code of the edition. */
  model?: Scalars['String']['input'];
  /** Address of the municipality. */
  municipality: Scalars['String']['input'];
  /**
   * An earlier assessment of the municipality with the same edition: its words and files stand in the new one, and its ratings as `lastRating`, not reviewed.
   * One that is open already takes over nothing.
   */
  takeOver?: InputMaybe<Scalars['ID']['input']>;
};

export type StartInclusionReportInput = {
  /** Id of the locked edition that this one corrects; needed where there is one. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
  /** Address of the municipality. */
  municipality: Scalars['String']['input'];
  /** A year from 2005 to this one. */
  year: Scalars['Int']['input'];
};

export type StatusCount = {
  __typename?: 'StatusCount';
  count: Scalars['Int']['output'];
  status: ProgressStatus;
};

/** A file that somebody uploaded as evidence. Its bytes never change. */
export type StoredFile = {
  __typename?: 'StoredFile';
  id: Scalars['ID']['output'];
  /** Whether something published refers to it: then everybody may read it. */
  isPublic: Scalars['Boolean']['output'];
  /** Told by what it holds, as `application/pdf`. */
  mediaType: Scalars['String']['output'];
  municipality: Municipality;
  /** As it was given, with an ending that tells what it is: `budget-2026.pdf`. */
  name: Scalars['String']['output'];
  /** SHA-256 of its bytes, in hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** When it was uploaded; what it is about has a date of its own. */
  uploadedAt: Scalars['DateTime']['output'];
  /** Null for everybody but the municipality's own editors. */
  uploadedBy?: Maybe<Person>;
  /** Permanent path on the portal, as `/files/ID/NAME`. */
  url: Scalars['String']['output'];
};

/** How far an element was from a target in one assessment. */
export type TargetDistance = {
  __typename?: 'TargetDistance';
  /** Indicators up to the target's level that the assessment asks and that apply. */
  applicable: Scalars['Int']['output'];
  assessment: Assessment;
  /** Whether the element stands at the target's level or above. */
  isReached: Scalars['Boolean']['output'];
  /** The level of the element, 0 to 5. Null where the assessment asks nothing of it. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Of these, the ones that are not met. */
  missing: Scalars['Int']['output'];
};

/** What was changed in a text, in one of its languages, word by word. */
export type TextDifference = {
  __typename?: 'TextDifference';
  addedWords: Scalars['Int']['output'];
  /** Writing direction: `ltr` or `rtl`. */
  dir: Scalars['String']['output'];
  /** SAME when nothing was changed; ADDED or REMOVED when one of the revisions does not speak this language. */
  kind: DifferenceKind;
  /** BCP 47 tag. */
  lang: Scalars['String']['output'];
  parts: Array<TextPart>;
  removedWords: Scalars['Int']['output'];
};

/** A run of words of a text. SAME and REMOVED together are the earlier text, SAME and ADDED the later one. */
export type TextPart = {
  __typename?: 'TextPart';
  kind: DifferenceKind;
  text: Scalars['String']['output'];
};

/** The three umbrellas over the ten commitments. */
export type Umbrella =
  /** The municipality as a community that shares responsibility: 8 to 10. */
  | 'COMMUNITY'
  /** The municipality as guardian of the public interest: 1 to 4. */
  | 'GUARDIAN'
  /** The municipality as an organization that upholds human rights: 5 to 7. */
  | 'ORGANIZATION';

/** How many parts of a plan were found, or kept. */
export type UnderstoodPlan = {
  __typename?: 'UnderstoodPlan';
  actions: Scalars['Int']['output'];
  /** Segments of the plan that this document says in another language; null for a new plan. */
  aligned?: Maybe<Scalars['Int']['output']>;
  groups: Scalars['Int']['output'];
  /** The language that was said, or told from the words. */
  lang: Scalars['String']['output'];
  outcomes: Scalars['Int']['output'];
  sections: Scalars['Int']['output'];
};

export type UndoMoveAssessmentInput = {
  move: Scalars['ID']['input'];
  /** The revision of the assessment that the caller read. Needed where answers were given since the move: they are set aside. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

export type UndoPlanActionItemInput = {
  /** An action that `planActionItem` made. */
  action: Scalars['ID']['input'];
};

export type UndoPlanActionItemPayload = {
  __typename?: 'UndoPlanActionItemPayload';
  /** The plan that the action was taken out of; a draft that was begun for it stays. */
  plan?: Maybe<ActionPlan>;
  userErrors: Array<UserError>;
};

export type UndoPlanGapInput = {
  /** An action that `planGap` made. */
  action: Scalars['ID']['input'];
};

export type UndoPlanGapPayload = {
  __typename?: 'UndoPlanGapPayload';
  /** The plan that the action was taken out of; a draft that was begun for it stays. */
  plan?: Maybe<ActionPlan>;
  userErrors: Array<UserError>;
};

export type UndoYearSheetInput = {
  id: Scalars['ID']['input'];
};

/** Something that the caller can mend. Nothing was changed. */
export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  /** Path in the input, as `evidence.0.url`; null when the whole input is meant. */
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the caller's language. */
  message: Scalars['String']['output'];
};

export type UserErrorCode =
  /** Somebody else saved a newer revision meanwhile: read it, then send yours again. */
  | 'CONFLICT'
  /** No place is left. */
  | 'FULL'
  /** A value is missing, malformed or out of range. */
  | 'INVALID'
  /** The caller has no grant that covers this. */
  | 'NOT_ALLOWED'
  /** Something that the input names does not exist. */
  | 'NOT_FOUND';

export type ValidateProgressInput = {
  /** The same key sent twice gives the first answer again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Ten at most. */
  links?: InputMaybe<Array<ValidationLinkInput>>;
  /** Address of the municipality that the caller speaks for as a peer. Absent for the secretariat. */
  peer?: InputMaybe<Scalars['String']['input']>;
  report: Scalars['ID']['input'];
  /** The revision that was read. */
  revision: Scalars['Int']['input'];
  verdict: ValidationVerdict;
  /** At least one language; 2,000 characters at most in each. */
  words: Array<LocalizedTextInput>;
};

/**
 * What the secretariat, or a peer, says of one published revision of a report: beside the municipality's own claim, dated and signed,
 * never in its place.
 */
export type Validation = {
  __typename?: 'Validation';
  /** The words in every language they were written in. */
  allWords: Array<LocalizedText>;
  id: Scalars['ID']['output'];
  links: Array<ValidationLink>;
  /** The peer: the other municipality that it was given for. Null for the secretariat. */
  peer?: Maybe<Municipality>;
  /** The municipality's answer; null while there is none. */
  reply?: Maybe<ValidationReply>;
  /** The report, as its newest revision says it. */
  report: ProgressReport;
  /** The revision of the report that it speaks of; a newer one may have been published since. */
  reportRevision: Scalars['Int']['output'];
  signedAt: Scalars['DateTime']['output'];
  signedBy: Person;
  verdict: ValidationVerdict;
  /** Whether the viewer may answer it: the editors of the report's municipality. */
  viewerMayReply: Scalars['Boolean']['output'];
  /** Whether the viewer may take it back: it is the secretariat's or the peer's own, and stands. */
  viewerMayWithdraw: Scalars['Boolean']['output'];
  /** When whoever gave it took it back. It stays on the record. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  words: LocalizedText;
};

/** A page or document that a validation rests on. */
export type ValidationLink = {
  __typename?: 'ValidationLink';
  title: Scalars['String']['output'];
  url: Scalars['URL']['output'];
};

export type ValidationLinkInput = {
  /** 200 characters at most. */
  title: Scalars['String']['input'];
  url: Scalars['URL']['input'];
};

export type ValidationPayload = {
  __typename?: 'ValidationPayload';
  userErrors: Array<UserError>;
  validation?: Maybe<Validation>;
};

/** The municipality's answer to a validation. It may be corrected; the newest words are shown. */
export type ValidationReply = {
  __typename?: 'ValidationReply';
  /** The words in every language they were written in. */
  allWords: Array<LocalizedText>;
  /** Grows by one each time it is corrected. */
  revision: Scalars['Int']['output'];
  words: LocalizedText;
  writtenAt: Scalars['DateTime']['output'];
  writtenBy: Person;
};

/** What somebody else finds of a municipality's claim. */
export type ValidationVerdict =
  | 'AGREES'
  | 'HAS_DOUBTS';

export type WithdrawActionPlanInput = {
  plan: Scalars['ID']['input'];
  /** Why, in at least one language; 500 characters at most in each. Everybody reads it. */
  reason: Array<LocalizedTextInput>;
  /** The revision that the caller read. */
  revision: Scalars['Int']['input'];
};

export type WithdrawPlanInvitationInput = {
  /** Address of the municipality that was invited and has not answered. */
  municipality: Scalars['String']['input'];
  plan: Scalars['ID']['input'];
};

export type WithdrawRaterInput = {
  /** The address that was invited. */
  email: Scalars['String']['input'];
  round: Scalars['ID']['input'];
};

export type WithdrawValidationInput = {
  validation: Scalars['ID']['input'];
};

export type WriteInclusionParagraphInput = {
  /** The paragraph that gets this text; null or absent for a new one, which comes last in its section. */
  paragraph?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the report. */
  report: Scalars['ID']['input'];
  /** The revision of the report that the caller read. */
  revision: Scalars['Int']['input'];
  section: InclusionSection;
  /** At least one language; 5,000 characters at most in each. */
  text: Array<LocalizedTextInput>;
};

export type WritePlanTextsInput = {
  /** The source language of the plan, or the language of a translation. */
  lang: Scalars['String']['input'];
  plan: Scalars['ID']['input'];
  /** The revision of the plan that the caller read: nothing is written at another. Left out where each text says what was `read`, so that several people write beside each other. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** 901 at most: those of a plan and its title. Texts that are as they were change nothing. */
  texts: Array<PlanTextInput>;
};

export type WritePlanTextsPayload = {
  __typename?: 'WritePlanTextsPayload';
  /** Texts that were changed, or are now said to be current. A file that is imported twice changes none the second time. */
  changedCount: Scalars['Int']['output'];
  /** Texts that wait for a person's choice. Of a file, everything else was taken over; of texts that were sent, nothing was written. */
  conflicts: Array<PlanTextConflict>;
  plan?: Maybe<ActionPlan>;
  /** Units of the file that are no text of this plan. */
  unknownCount: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

/** Where the group stood at the end of a year: each municipality by its report on that year, or by the last one before. */
export type YearEnd = {
  __typename?: 'YearEnd';
  /** All four statuses, in order. */
  byStatus: Array<StatusCount>;
  /** Municipalities that had not reported on this year or an earlier one. Never counted as NOT_STARTED. */
  unreported: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

/** A year of a plan, filled in outside the portal: one row an action. Editors of the municipality whose share it reports on only. */
export type YearSheet = {
  __typename?: 'YearSheet';
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** With what is published now. */
  comparison: YearSheetComparison;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The language of its words. */
  lang: Scalars['String']['output'];
  /** Whose share of the plan it reports on. */
  municipality: Municipality;
  plan: ActionPlan;
  /** Reports that were published by it. */
  publishedCount: Scalars['Int']['output'];
  sentAt: Scalars['DateTime']['output'];
  sentBy?: Maybe<Person>;
  state: YearSheetState;
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** As `2026`. */
  year: Scalars['String']['output'];
};

/** One action of the plan whose cells are not all as they are published. */
export type YearSheetAction = {
  __typename?: 'YearSheetAction';
  action: PlanAction;
  cells: Array<YearSheetCell>;
  /** Number of the row, as spreadsheets show it: the line of headings is 1. */
  row: Scalars['Int']['output'];
};

export type YearSheetCell = {
  __typename?: 'YearSheetCell';
  /** What it said when the sheet was downloaded. */
  base: Scalars['String']['output'];
  column: YearSheetColumn;
  merge: YearSheetMerge;
  /** What is published now. */
  ours: Scalars['String']['output'];
  sheet: Scalars['String']['output'];
};

export type YearSheetChoice = {
  /** Id of the action. */
  action: Scalars['ID']['input'];
  column: YearSheetColumn;
  take: YearSheetSide;
};

export type YearSheetColumn =
  /** What was done. */
  | 'DONE'
  /** One document a line: `title | address | date`. */
  | 'EVIDENCE'
  /** What stands in the way. */
  | 'OBSTACLES'
  | 'STATUS';

export type YearSheetComparison = {
  __typename?: 'YearSheetComparison';
  /** In the order of the sheet, without the rows that change nothing. */
  actions: Array<YearSheetAction>;
  /** Reports that applying the sheet publishes, whatever is chosen. */
  changedCount: Scalars['Int']['output'];
  conflictCount: Scalars['Int']['output'];
  /** Names the revisions that were compared. Applying the sheet asks for it, so that nothing is published over words that nobody has seen. */
  stamp: Scalars['String']['output'];
  /** Rows that say what is published. */
  unchangedCount: Scalars['Int']['output'];
};

/** What keeps a sheet from being taken, and where. Its columns are named as in the file. */
export type YearSheetFault = {
  __typename?: 'YearSheetFault';
  column?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the caller's language. */
  message: Scalars['String']['output'];
  /** Null where the whole sheet is meant. */
  row?: Maybe<Scalars['Int']['output']>;
  /** What stands there. */
  value?: Maybe<Scalars['String']['output']>;
};

export type YearSheetHeading = {
  __typename?: 'YearSheetHeading';
  /** Its name in every language, as `done`. */
  column: Scalars['String']['output'];
  heading: Scalars['String']['output'];
};

/** What the row of an action says in a sheet, in one language. Empty where nothing is reported. */
export type YearSheetLine = {
  __typename?: 'YearSheetLine';
  /** Names the revision that it is downloaded with. */
  base: Scalars['String']['output'];
  done: Scalars['String']['output'];
  /** One document a line: `title | address | date`. */
  evidence: Scalars['String']['output'];
  obstacles: Scalars['String']['output'];
  status: Scalars['String']['output'];
};

/** What becomes of a cell, by what it said when the sheet was downloaded, what the sheet says, and what is published now. */
export type YearSheetMerge =
  /** Both have changed, and differently: somebody has to choose. */
  | 'CONFLICT'
  /** Only what is published has changed: it stays. */
  | 'OURS'
  /** Only the sheet has changed: its words are published. */
  | 'SHEET';

export type YearSheetPayload = {
  __typename?: 'YearSheetPayload';
  sheet?: Maybe<YearSheet>;
  userErrors: Array<UserError>;
};

export type YearSheetSide =
  | 'OURS'
  | 'SHEET';

export type YearSheetState =
  /** Its reports are published. */
  | 'APPLIED'
  /** Compared with the reports. Nothing is changed. */
  | 'READY'
  /** The reports say again what they said before. */
  | 'UNDONE';

export type YearSheetStatusWord = {
  __typename?: 'YearSheetStatusWord';
  status: ProgressStatus;
  word: Scalars['String']['output'];
};

/** The words of a sheet in one language. What comes back may speak any of them. */
export type YearSheetWords = {
  __typename?: 'YearSheetWords';
  /** In the order of the download. */
  columns: Array<YearSheetHeading>;
  statuses: Array<YearSheetStatusWord>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ActionItem: ActionItem;
  ActionPlan: ActionPlan;
  Assessment: Assessment;
  Commitment: Commitment;
  Discussion: Discussion;
  Gap: Gap;
  InclusionReport: InclusionReport;
  MaturityIndicator: MaturityIndicator;
  MaturityModel: MaturityModel;
  Municipality: Municipality;
  PeerGroup: PeerGroup;
  Period: Period;
  ProgressReport: ProgressReport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ActionItem:
    ( { __typename: 'ActionItem' }
    & GraphQLRecursivePick<FederationTypes['ActionItem'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ActionItem'], {"municipality":{"slug":true}}> ) );
  ActionPlan:
    ( { __typename: 'ActionPlan' }
    & GraphQLRecursivePick<FederationTypes['ActionPlan'], {"id":true}> );
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"number":true}> );
  Discussion:
    ( { __typename: 'Discussion' }
    & GraphQLRecursivePick<FederationTypes['Discussion'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Discussion'], {"commitments":{"number":true},"indicators":{"model":true,"code":true}}> ) );
  Gap:
    ( { __typename: 'Gap' }
    & GraphQLRecursivePick<FederationTypes['Gap'], {"id":true,"model":true,"code":true}> );
  InclusionReport:
    ( { __typename: 'InclusionReport' }
    & GraphQLRecursivePick<FederationTypes['InclusionReport'], {"id":true}> );
  MaturityIndicator:
    ( { __typename: 'MaturityIndicator' }
    & GraphQLRecursivePick<FederationTypes['MaturityIndicator'], {"model":true,"code":true}> );
  MaturityModel:
    ( { __typename: 'MaturityModel' }
    & GraphQLRecursivePick<FederationTypes['MaturityModel'], {"code":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"slug":true}> );
  PeerGroup:
    ( { __typename: 'PeerGroup' }
    & GraphQLRecursivePick<FederationTypes['PeerGroup'], {"slugs":true,"isOrdinary":true}> );
  Period:
    ( { __typename: 'Period' }
    & GraphQLRecursivePick<FederationTypes['Period'], {"from":true,"to":true,"slugs":true,"isCoalition":true}> );
  ProgressReport:
    ( { __typename: 'ProgressReport' }
    & GraphQLRecursivePick<FederationTypes['ProgressReport'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionItem: ResolverTypeWrapper<ActionItemMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActionPlan: ResolverTypeWrapper<ActionPlanMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionPlanConnection: ResolverTypeWrapper<Omit<ActionPlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActionPlanEdge']>, nodes: Array<ResolversTypes['ActionPlan']> }>;
  ActionPlanEdge: ResolverTypeWrapper<Omit<ActionPlanEdge, 'node'> & { node: ResolversTypes['ActionPlan'] }>;
  ActionPlanFilter: ActionPlanFilter;
  ActionPlanPayload: ResolverTypeWrapper<Omit<ActionPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['ActionPlan']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AddFileInput: AddFileInput;
  AddFilePayload: ResolverTypeWrapper<Omit<AddFilePayload, 'file' | 'userErrors'> & { file?: Maybe<ResolversTypes['StoredFile']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AddMaturityModelInput: AddMaturityModelInput;
  AnswerFileInput: AnswerFileInput;
  AnswerIndicatorsInput: AnswerIndicatorsInput;
  AnswerIndicatorsPayload: ResolverTypeWrapper<Omit<AnswerIndicatorsPayload, 'assessment' | 'conflicts' | 'userErrors'> & { assessment?: Maybe<ResolversTypes['Assessment']>, conflicts: Array<ResolversTypes['IndicatorAnswer']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AnswerPlanInvitationInput: AnswerPlanInvitationInput;
  ApplyYearSheetInput: ApplyYearSheetInput;
  ArrangeInclusionReportInput: ArrangeInclusionReportInput;
  ArrangePlanInput: ArrangePlanInput;
  ArrangePlanPayload: ResolverTypeWrapper<Omit<ArrangePlanPayload, 'changes' | 'plan' | 'userErrors'> & { changes: Array<ResolversTypes['PlanArrangementChange']>, plan?: Maybe<ResolversTypes['ActionPlan']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ArrangedTextInput: ArrangedTextInput;
  Assessment: ResolverTypeWrapper<AssessmentMapper>;
  AssessmentConsent: ResolverTypeWrapper<'PUBLICATION' | 'NAME'>;
  AssessmentMode: ResolverTypeWrapper<'SNAPSHOT' | 'FULL'>;
  AssessmentMove: ResolverTypeWrapper<AssessmentMoveMapper>;
  AssessmentMovePayload: ResolverTypeWrapper<Omit<AssessmentMovePayload, 'move' | 'userErrors'> & { move?: Maybe<ResolversTypes['AssessmentMove']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssessmentPayload: ResolverTypeWrapper<Omit<AssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversTypes['Assessment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssessmentSheet: ResolverTypeWrapper<AssessmentSheetMapper>;
  AssessmentSheetCell: ResolverTypeWrapper<Omit<AssessmentSheetCell, 'column' | 'merge'> & { column: ResolversTypes['AssessmentSheetColumn'], merge: ResolversTypes['AssessmentSheetMerge'] }>;
  AssessmentSheetChange: ResolverTypeWrapper<AssessmentSheetChangeMapper>;
  AssessmentSheetChoice: AssessmentSheetChoice;
  AssessmentSheetColumn: ResolverTypeWrapper<'RATING' | 'REASON' | 'EVIDENCE' | 'EVIDENCE_ON' | 'GAP' | 'OWNER'>;
  AssessmentSheetComparison: ResolverTypeWrapper<Omit<AssessmentSheetComparison, 'rows'> & { rows: Array<ResolversTypes['AssessmentSheetChange']> }>;
  AssessmentSheetFault: ResolverTypeWrapper<AssessmentSheetFault>;
  AssessmentSheetHeading: ResolverTypeWrapper<AssessmentSheetHeading>;
  AssessmentSheetLine: ResolverTypeWrapper<Omit<AssessmentSheetLine, 'lastRating' | 'rating'> & { lastRating?: Maybe<ResolversTypes['Rating']>, rating?: Maybe<ResolversTypes['Rating']> }>;
  AssessmentSheetMerge: ResolverTypeWrapper<'SHEET' | 'OURS' | 'CONFLICT'>;
  AssessmentSheetPayload: ResolverTypeWrapper<Omit<AssessmentSheetPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversTypes['AssessmentSheet']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssessmentSheetRating: ResolverTypeWrapper<Omit<AssessmentSheetRating, 'rating'> & { rating: ResolversTypes['Rating'] }>;
  AssessmentSheetSide: ResolverTypeWrapper<'SHEET' | 'OURS'>;
  AssessmentSheetWords: ResolverTypeWrapper<Omit<AssessmentSheetWords, 'ratings'> & { ratings: Array<ResolversTypes['AssessmentSheetRating']> }>;
  AssessmentSignature: ResolverTypeWrapper<AssessmentSignatureMapper>;
  AssessmentStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'>;
  AssignPlanActionInput: AssignPlanActionInput;
  CarriedAnswer: ResolverTypeWrapper<CarriedAnswerMapper>;
  CarriedFrom: ResolverTypeWrapper<CarriedFrom>;
  CarriedFromInput: CarriedFromInput;
  ChangeAssessmentConsentInput: ChangeAssessmentConsentInput;
  CloseRatingRoundInput: CloseRatingRoundInput;
  Commitment: ResolverTypeWrapper<CommitmentMapper>;
  CommitmentProgress: ResolverTypeWrapper<Omit<CommitmentProgress, 'byCommitment'> & { byCommitment: Array<ResolversTypes['CommitmentStanding']> }>;
  CommitmentStanding: ResolverTypeWrapper<Omit<CommitmentStanding, 'status'> & { status?: Maybe<ResolversTypes['ProgressStatus']> }>;
  CounterpartKind: ResolverTypeWrapper<'SAME' | 'PARTIAL'>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: ResolverTypeWrapper<'DAY' | 'MONTH' | 'YEAR'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DescribeActionPlanInput: DescribeActionPlanInput;
  DescribePlanActionInput: DescribePlanActionInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DescribePlanActionPayload: ResolverTypeWrapper<Omit<DescribePlanActionPayload, 'action' | 'userErrors'> & { action?: Maybe<ResolversTypes['PlanAction']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DifferenceKind: ResolverTypeWrapper<'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED'>;
  DiscardActionPlanInput: DiscardActionPlanInput;
  DiscardAssessmentInput: DiscardAssessmentInput;
  DiscardProgressDraftInput: DiscardProgressDraftInput;
  Discussion: ResolverTypeWrapper<DiscussionMapper>;
  DraftEvidence: ResolverTypeWrapper<DraftEvidenceMapper>;
  DraftEvidenceInput: DraftEvidenceInput;
  DraftReview: ResolverTypeWrapper<DraftReview>;
  DropMaturityTargetInput: DropMaturityTargetInput;
  ElementDistribution: ResolverTypeWrapper<ElementDistribution>;
  ElementLevel: ResolverTypeWrapper<ElementLevelMapper>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceDifference: ResolverTypeWrapper<Omit<EvidenceDifference, 'after' | 'before' | 'kind'> & { after?: Maybe<ResolversTypes['Evidence']>, before?: Maybe<ResolversTypes['Evidence']>, kind: ResolversTypes['DifferenceKind'] }>;
  EvidenceInput: EvidenceInput;
  Experience: ResolverTypeWrapper<ExperienceMapper>;
  FileAllowance: ResolverTypeWrapper<FileAllowance>;
  FoundIn: ResolverTypeWrapper<FoundIn>;
  FoundPart: ResolverTypeWrapper<FoundPart>;
  FoundText: ResolverTypeWrapper<FoundText>;
  Gap: ResolverTypeWrapper<GapMapper>;
  GapConnection: ResolverTypeWrapper<Omit<GapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GapEdge']>, nodes: Array<ResolversTypes['Gap']> }>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapPeerConnection: ResolverTypeWrapper<GapPeerConnectionMapper>;
  GapPeerEdge: ResolverTypeWrapper<GapPeerEdgeMapper>;
  GapReason: ResolverTypeWrapper<'RAISES_ELEMENT' | 'LAST_OF_ITS_LEVEL' | 'HOLDS_BACK_OVERALL' | 'IN_PROGRESS' | 'NOT_RATED'>;
  GivenConsent: ResolverTypeWrapper<GivenConsentMapper>;
  GivenRating: ResolverTypeWrapper<GivenRatingMapper>;
  GivenRatingInput: GivenRatingInput;
  GroupParticipation: ResolverTypeWrapper<GroupParticipationMapper>;
  GroupSpread: ResolverTypeWrapper<GroupSpreadMapper>;
  ImportActionPlanInput: ImportActionPlanInput;
  ImportActionPlanPayload: ResolverTypeWrapper<Omit<ImportActionPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['ActionPlan']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportAssessmentSheetInput: ImportAssessmentSheetInput;
  ImportAssessmentSheetPayload: ResolverTypeWrapper<Omit<ImportAssessmentSheetPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversTypes['AssessmentSheet']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportPlanXliffInput: ImportPlanXliffInput;
  ImportYearSheetInput: ImportYearSheetInput;
  ImportYearSheetPayload: ResolverTypeWrapper<Omit<ImportYearSheetPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversTypes['YearSheet']>, userErrors: Array<ResolversTypes['UserError']> }>;
  InclusionParagraph: ResolverTypeWrapper<InclusionParagraphMapper>;
  InclusionReport: ResolverTypeWrapper<InclusionReportMapper>;
  InclusionReportContent: ResolverTypeWrapper<InclusionReportContent>;
  InclusionReportPayload: ResolverTypeWrapper<Omit<InclusionReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['InclusionReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  InclusionSection: ResolverTypeWrapper<'INTRODUCTION' | 'PROGRESS' | 'PLAN' | 'EVENTS' | 'PRACTICES' | 'PATHWAY' | 'OUTLOOK'>;
  IndicatorAnswer: ResolverTypeWrapper<IndicatorAnswerMapper>;
  IndicatorAnswerInput: IndicatorAnswerInput;
  IndicatorCommitment: ResolverTypeWrapper<IndicatorCommitmentMapper>;
  IndicatorCounterpart: ResolverTypeWrapper<IndicatorCounterpartMapper>;
  IndicatorKey: IndicatorKey;
  IndicatorSpread: ResolverTypeWrapper<IndicatorSpreadMapper>;
  InviteRatersInput: InviteRatersInput;
  InviteToPlanInput: InviteToPlanInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LeaveOutOfInclusionReportInput: LeaveOutOfInclusionReportInput;
  LeavePlanInput: LeavePlanInput;
  LeftOutRecord: ResolverTypeWrapper<LeftOutRecordMapper>;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  LevelReason: ResolverTypeWrapper<Omit<LevelReason, 'indicator' | 'rating'> & { indicator: ResolversTypes['MaturityIndicator'], rating: ResolversTypes['Rating'] }>;
  LocalizedText: ResolverTypeWrapper<LocalizedTextMapper>;
  LocalizedTextInput: LocalizedTextInput;
  LockInclusionReportInput: LockInclusionReportInput;
  MaturityElement: ResolverTypeWrapper<Omit<MaturityElement, 'name'> & { name: ResolversTypes['LocalizedText'] }>;
  MaturityIndicator: ResolverTypeWrapper<MaturityIndicatorMapper>;
  MaturityLevel: ResolverTypeWrapper<Omit<MaturityLevel, 'name'> & { name: ResolversTypes['LocalizedText'] }>;
  MaturityModel: ResolverTypeWrapper<MaturityModelMapper>;
  MaturityModelPayload: ResolverTypeWrapper<Omit<MaturityModelPayload, 'model' | 'userErrors'> & { model?: Maybe<ResolversTypes['MaturityModel']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MaturityOutcome: ResolverTypeWrapper<Omit<MaturityOutcome, 'indicators' | 'title'> & { indicators: Array<ResolversTypes['MaturityIndicator']>, title?: Maybe<ResolversTypes['LocalizedText']> }>;
  MaturityTarget: ResolverTypeWrapper<MaturityTargetMapper>;
  MaturityTargetPayload: ResolverTypeWrapper<Omit<MaturityTargetPayload, 'target' | 'userErrors'> & { target?: Maybe<ResolversTypes['MaturityTarget']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MergeAssessmentSheetInput: MergeAssessmentSheetInput;
  MoveAssessmentInput: MoveAssessmentInput;
  MovePreview: ResolverTypeWrapper<MovePreviewMapper>;
  Municipality: ResolverTypeWrapper<MunicipalityMapper>;
  MunicipalityMaturity: ResolverTypeWrapper<MunicipalityMaturityMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedAssessmentConnection: ResolverTypeWrapper<Omit<NamedAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NamedAssessmentEdge']>, nodes: Array<ResolversTypes['Assessment']> }>;
  NamedAssessmentEdge: ResolverTypeWrapper<Omit<NamedAssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  OpenRatingRoundInput: OpenRatingRoundInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Omit<PartialDate, 'precision'> & { precision: ResolversTypes['DatePrecision'] }>;
  PeerCommitment: ResolverTypeWrapper<PeerCommitment>;
  PeerCommitments: ResolverTypeWrapper<PeerCommitments>;
  PeerGroup: ResolverTypeWrapper<PeerGroupMapper>;
  PeerMaturity: ResolverTypeWrapper<PeerMaturity>;
  PeerProgress: ResolverTypeWrapper<PeerProgressMapper>;
  Period: ResolverTypeWrapper<PeriodMapper>;
  Person: ResolverTypeWrapper<Person>;
  PlanAction: ResolverTypeWrapper<PlanActionMapper>;
  PlanActionConnection: ResolverTypeWrapper<Omit<PlanActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlanActionEdge']>, nodes: Array<ResolversTypes['PlanAction']> }>;
  PlanActionEdge: ResolverTypeWrapper<Omit<PlanActionEdge, 'node'> & { node: ResolversTypes['PlanAction'] }>;
  PlanActionItemInput: PlanActionItemInput;
  PlanActionItemPayload: ResolverTypeWrapper<Omit<PlanActionItemPayload, 'action' | 'userErrors'> & { action?: Maybe<ResolversTypes['PlanAction']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PlanArrangementChange: ResolverTypeWrapper<PlanArrangementChangeMapper>;
  PlanArrangementDeed: ResolverTypeWrapper<'ADDED' | 'REMOVED' | 'MOVED' | 'CHANGED'>;
  PlanCheck: ResolverTypeWrapper<'LIST_WITHOUT_MARKS' | 'TWO_TITLES_IN_ONE_CELL' | 'WHICH_TITLE' | 'MARK_MISSING' | 'NO_TITLE' | 'NUMBER_TWICE' | 'BEFORE_THE_PLAN' | 'HEAD_OF_TABLE' | 'REPEATED' | 'UNKNOWN_COLUMN' | 'PARAGRAPH'>;
  PlanDocumentFormat: ResolverTypeWrapper<'TEXT' | 'MARKDOWN' | 'HTML' | 'CSV' | 'DOCX'>;
  PlanFileInput: PlanFileInput;
  PlanGapInput: PlanGapInput;
  PlanGapPayload: ResolverTypeWrapper<Omit<PlanGapPayload, 'action' | 'gap' | 'userErrors'> & { action?: Maybe<ResolversTypes['PlanAction']>, gap?: Maybe<ResolversTypes['Gap']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PlanGroup: ResolverTypeWrapper<PlanGroupMapper>;
  PlanOrigin: ResolverTypeWrapper<PlanOriginMapper>;
  PlanOriginInput: PlanOriginInput;
  PlanOutline: ResolverTypeWrapper<PlanOutlineMapper>;
  PlanOutlineRow: ResolverTypeWrapper<PlanOutlineRowMapper>;
  PlanOutlineRowInput: PlanOutlineRowInput;
  PlanPart: ResolverTypeWrapper<'INVITED' | 'TAKES_PART' | 'LEFT'>;
  PlanParticipant: ResolverTypeWrapper<PlanParticipantMapper>;
  PlanPeriod: ResolverTypeWrapper<PlanPeriod>;
  PlanProgress: ResolverTypeWrapper<Omit<PlanProgress, 'byStatus'> & { byStatus: Array<ResolversTypes['StatusCount']> }>;
  PlanRowFacts: ResolverTypeWrapper<PlanRowFacts>;
  PlanRowFactsInput: PlanRowFactsInput;
  PlanRowKind: ResolverTypeWrapper<'SECTION' | 'GROUP' | 'ACTION' | 'PART' | 'OUTCOME' | 'TEXT' | 'LEFT_OUT'>;
  PlanSection: ResolverTypeWrapper<PlanSectionMapper>;
  PlanSegment: ResolverTypeWrapper<PlanSegmentMapper>;
  PlanShare: ResolverTypeWrapper<Omit<PlanShare, 'municipality' | 'progress'> & { municipality: ResolversTypes['Municipality'], progress: ResolversTypes['PlanProgress'] }>;
  PlanStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'>;
  PlanTemplate: ResolverTypeWrapper<PlanTemplateMapper>;
  PlanTextConflict: ResolverTypeWrapper<PlanTextConflict>;
  PlanTextDifference: ResolverTypeWrapper<PlanTextDifference>;
  PlanTextInput: PlanTextInput;
  PlanTextPair: ResolverTypeWrapper<PlanTextPairMapper>;
  PlanTextState: ResolverTypeWrapper<'MISSING' | 'CURRENT' | 'STALE'>;
  PlanTranslation: ResolverTypeWrapper<PlanTranslation>;
  PlanWarning: ResolverTypeWrapper<PlanWarning>;
  PlanWithdrawal: ResolverTypeWrapper<Omit<PlanWithdrawal, 'reason'> & { reason: ResolversTypes['LocalizedText'] }>;
  ProgressDifference: ResolverTypeWrapper<Omit<ProgressDifference, 'challenges' | 'evidence' | 'from' | 'summary' | 'to'> & { challenges: Array<ResolversTypes['TextDifference']>, evidence: Array<ResolversTypes['EvidenceDifference']>, from: ResolversTypes['ProgressRevision'], summary: Array<ResolversTypes['TextDifference']>, to: ResolversTypes['ProgressRevision'] }>;
  ProgressDraft: ResolverTypeWrapper<ProgressDraftMapper>;
  ProgressDraftPayload: ResolverTypeWrapper<Omit<ProgressDraftPayload, 'draft' | 'userErrors'> & { draft?: Maybe<ResolversTypes['ProgressDraft']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProgressReport: ResolverTypeWrapper<ProgressReportMapper>;
  ProgressReportConnection: ResolverTypeWrapper<ProgressReportConnectionMapper>;
  ProgressReportEdge: ResolverTypeWrapper<ProgressReportEdgeMapper>;
  ProgressReportFilter: ProgressReportFilter;
  ProgressRevision: ResolverTypeWrapper<ProgressRevisionMapper>;
  ProgressStatus: ResolverTypeWrapper<'NOT_STARTED' | 'LIMITED' | 'SUBSTANTIAL' | 'COMPLETE'>;
  PublishActionPlanInput: PublishActionPlanInput;
  PublishAssessmentInput: PublishAssessmentInput;
  PublishProgressInput: PublishProgressInput;
  PublishProgressPayload: ResolverTypeWrapper<Omit<PublishProgressPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['ProgressReport']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PublishedDraftInput: PublishedDraftInput;
  PublishedEvidence: ResolverTypeWrapper<PublishedEvidenceMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateIndicatorsInput: RateIndicatorsInput;
  RateIndicatorsPayload: ResolverTypeWrapper<Omit<RateIndicatorsPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversTypes['RatingSheet']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RaterGroup: ResolverTypeWrapper<'COUNCIL' | 'MANAGEMENT' | 'STAFF'>;
  RaterRating: ResolverTypeWrapper<'NOT_STARTED' | 'IN_PROGRESS' | 'MET' | 'NOT_APPLICABLE' | 'UNKNOWN'>;
  Rating: ResolverTypeWrapper<'NOT_STARTED' | 'IN_PROGRESS' | 'MET' | 'NOT_APPLICABLE'>;
  RatingCounts: ResolverTypeWrapper<RatingCountsMapper>;
  RatingRound: ResolverTypeWrapper<RatingRoundMapper>;
  RatingRoundPayload: ResolverTypeWrapper<Omit<RatingRoundPayload, 'round' | 'userErrors'> & { round?: Maybe<ResolversTypes['RatingRound']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RatingRoundState: ResolverTypeWrapper<'OPEN' | 'CLOSED'>;
  RatingSheet: ResolverTypeWrapper<RatingSheetMapper>;
  RatingSheetState: ResolverTypeWrapper<'OPEN' | 'CLOSED' | 'WITHDRAWN'>;
  ReadPlanDocumentInput: ReadPlanDocumentInput;
  ReadPlanDocumentPayload: ResolverTypeWrapper<Omit<ReadPlanDocumentPayload, 'outline' | 'userErrors'> & { outline?: Maybe<ResolversTypes['PlanOutline']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordedAnswer: ResolverTypeWrapper<RecordedAnswerMapper>;
  RemindRatersInput: RemindRatersInput;
  RemindRatersPayload: ResolverTypeWrapper<Omit<RemindRatersPayload, 'round' | 'userErrors'> & { round?: Maybe<ResolversTypes['RatingRound']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RemoveInclusionParagraphInput: RemoveInclusionParagraphInput;
  RemoveMaturityModelInput: RemoveMaturityModelInput;
  ReplyToValidationInput: ReplyToValidationInput;
  ReportedAction: ResolverTypeWrapper<ReportedActionMapper>;
  ReportedYear: ResolverTypeWrapper<Omit<ReportedYear, 'status'> & { status: ResolversTypes['ProgressStatus'] }>;
  ReportingMunicipality: ResolverTypeWrapper<ReportingMunicipalityMapper>;
  ReportingPeerConnection: ResolverTypeWrapper<Omit<ReportingPeerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportingPeerEdge']>, nodes: Array<ResolversTypes['Municipality']> }>;
  ReportingPeerEdge: ResolverTypeWrapper<Omit<ReportingPeerEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  RestoreActionPlanInput: RestoreActionPlanInput;
  RestoreAssessmentInput: RestoreAssessmentInput;
  RestoreProgressDraftInput: RestoreProgressDraftInput;
  ReturnProgressDraftInput: ReturnProgressDraftInput;
  SaveProgressDraftInput: SaveProgressDraftInput;
  SearchReading: ResolverTypeWrapper<SearchReading>;
  SendProgressDraftInput: SendProgressDraftInput;
  SetMaturityTargetInput: SetMaturityTargetInput;
  SignAgreedRatingInput: SignAgreedRatingInput;
  StartAssessmentInput: StartAssessmentInput;
  StartInclusionReportInput: StartInclusionReportInput;
  StatusCount: ResolverTypeWrapper<Omit<StatusCount, 'status'> & { status: ResolversTypes['ProgressStatus'] }>;
  StoredFile: ResolverTypeWrapper<StoredFileMapper>;
  TargetDistance: ResolverTypeWrapper<TargetDistanceMapper>;
  TextDifference: ResolverTypeWrapper<Omit<TextDifference, 'kind' | 'parts'> & { kind: ResolversTypes['DifferenceKind'], parts: Array<ResolversTypes['TextPart']> }>;
  TextPart: ResolverTypeWrapper<Omit<TextPart, 'kind'> & { kind: ResolversTypes['DifferenceKind'] }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Umbrella: ResolverTypeWrapper<'GUARDIAN' | 'ORGANIZATION' | 'COMMUNITY'>;
  UnderstoodPlan: ResolverTypeWrapper<UnderstoodPlan>;
  UndoMoveAssessmentInput: UndoMoveAssessmentInput;
  UndoPlanActionItemInput: UndoPlanActionItemInput;
  UndoPlanActionItemPayload: ResolverTypeWrapper<Omit<UndoPlanActionItemPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['ActionPlan']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UndoPlanGapInput: UndoPlanGapInput;
  UndoPlanGapPayload: ResolverTypeWrapper<Omit<UndoPlanGapPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['ActionPlan']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UndoYearSheetInput: UndoYearSheetInput;
  UserError: ResolverTypeWrapper<Omit<UserError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  UserErrorCode: ResolverTypeWrapper<'NOT_ALLOWED' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'FULL'>;
  ValidateProgressInput: ValidateProgressInput;
  Validation: ResolverTypeWrapper<ValidationMapper>;
  ValidationLink: ResolverTypeWrapper<ValidationLink>;
  ValidationLinkInput: ValidationLinkInput;
  ValidationPayload: ResolverTypeWrapper<Omit<ValidationPayload, 'userErrors' | 'validation'> & { userErrors: Array<ResolversTypes['UserError']>, validation?: Maybe<ResolversTypes['Validation']> }>;
  ValidationReply: ResolverTypeWrapper<ValidationReplyMapper>;
  ValidationVerdict: ResolverTypeWrapper<'AGREES' | 'HAS_DOUBTS'>;
  WithdrawActionPlanInput: WithdrawActionPlanInput;
  WithdrawPlanInvitationInput: WithdrawPlanInvitationInput;
  WithdrawRaterInput: WithdrawRaterInput;
  WithdrawValidationInput: WithdrawValidationInput;
  WriteInclusionParagraphInput: WriteInclusionParagraphInput;
  WritePlanTextsInput: WritePlanTextsInput;
  WritePlanTextsPayload: ResolverTypeWrapper<Omit<WritePlanTextsPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['ActionPlan']>, userErrors: Array<ResolversTypes['UserError']> }>;
  YearEnd: ResolverTypeWrapper<Omit<YearEnd, 'byStatus'> & { byStatus: Array<ResolversTypes['StatusCount']> }>;
  YearSheet: ResolverTypeWrapper<YearSheetMapper>;
  YearSheetAction: ResolverTypeWrapper<Omit<YearSheetAction, 'action' | 'cells'> & { action: ResolversTypes['PlanAction'], cells: Array<ResolversTypes['YearSheetCell']> }>;
  YearSheetCell: ResolverTypeWrapper<Omit<YearSheetCell, 'column' | 'merge'> & { column: ResolversTypes['YearSheetColumn'], merge: ResolversTypes['YearSheetMerge'] }>;
  YearSheetChoice: YearSheetChoice;
  YearSheetColumn: ResolverTypeWrapper<'STATUS' | 'DONE' | 'OBSTACLES' | 'EVIDENCE'>;
  YearSheetComparison: ResolverTypeWrapper<Omit<YearSheetComparison, 'actions'> & { actions: Array<ResolversTypes['YearSheetAction']> }>;
  YearSheetFault: ResolverTypeWrapper<YearSheetFault>;
  YearSheetHeading: ResolverTypeWrapper<YearSheetHeading>;
  YearSheetLine: ResolverTypeWrapper<YearSheetLine>;
  YearSheetMerge: ResolverTypeWrapper<'SHEET' | 'OURS' | 'CONFLICT'>;
  YearSheetPayload: ResolverTypeWrapper<Omit<YearSheetPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversTypes['YearSheet']>, userErrors: Array<ResolversTypes['UserError']> }>;
  YearSheetSide: ResolverTypeWrapper<'SHEET' | 'OURS'>;
  YearSheetState: ResolverTypeWrapper<'READY' | 'APPLIED' | 'UNDONE'>;
  YearSheetStatusWord: ResolverTypeWrapper<Omit<YearSheetStatusWord, 'status'> & { status: ResolversTypes['ProgressStatus'] }>;
  YearSheetWords: ResolverTypeWrapper<Omit<YearSheetWords, 'statuses'> & { statuses: Array<ResolversTypes['YearSheetStatusWord']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionItem: ActionItemMapper;
  ID: Scalars['ID']['output'];
  ActionPlan: ActionPlanMapper;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActionPlanConnection: Omit<ActionPlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActionPlanEdge']>, nodes: Array<ResolversParentTypes['ActionPlan']> };
  ActionPlanEdge: Omit<ActionPlanEdge, 'node'> & { node: ResolversParentTypes['ActionPlan'] };
  ActionPlanFilter: ActionPlanFilter;
  ActionPlanPayload: Omit<ActionPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['ActionPlan']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AddFileInput: AddFileInput;
  AddFilePayload: Omit<AddFilePayload, 'file' | 'userErrors'> & { file?: Maybe<ResolversParentTypes['StoredFile']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AddMaturityModelInput: AddMaturityModelInput;
  AnswerFileInput: AnswerFileInput;
  AnswerIndicatorsInput: AnswerIndicatorsInput;
  AnswerIndicatorsPayload: Omit<AnswerIndicatorsPayload, 'assessment' | 'conflicts' | 'userErrors'> & { assessment?: Maybe<ResolversParentTypes['Assessment']>, conflicts: Array<ResolversParentTypes['IndicatorAnswer']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AnswerPlanInvitationInput: AnswerPlanInvitationInput;
  ApplyYearSheetInput: ApplyYearSheetInput;
  ArrangeInclusionReportInput: ArrangeInclusionReportInput;
  ArrangePlanInput: ArrangePlanInput;
  ArrangePlanPayload: Omit<ArrangePlanPayload, 'changes' | 'plan' | 'userErrors'> & { changes: Array<ResolversParentTypes['PlanArrangementChange']>, plan?: Maybe<ResolversParentTypes['ActionPlan']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ArrangedTextInput: ArrangedTextInput;
  Assessment: AssessmentMapper;
  AssessmentMove: AssessmentMoveMapper;
  AssessmentMovePayload: Omit<AssessmentMovePayload, 'move' | 'userErrors'> & { move?: Maybe<ResolversParentTypes['AssessmentMove']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssessmentPayload: Omit<AssessmentPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversParentTypes['Assessment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssessmentSheet: AssessmentSheetMapper;
  AssessmentSheetCell: AssessmentSheetCell;
  AssessmentSheetChange: AssessmentSheetChangeMapper;
  AssessmentSheetChoice: AssessmentSheetChoice;
  AssessmentSheetComparison: Omit<AssessmentSheetComparison, 'rows'> & { rows: Array<ResolversParentTypes['AssessmentSheetChange']> };
  AssessmentSheetFault: AssessmentSheetFault;
  AssessmentSheetHeading: AssessmentSheetHeading;
  AssessmentSheetLine: AssessmentSheetLine;
  AssessmentSheetPayload: Omit<AssessmentSheetPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversParentTypes['AssessmentSheet']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssessmentSheetRating: AssessmentSheetRating;
  AssessmentSheetWords: Omit<AssessmentSheetWords, 'ratings'> & { ratings: Array<ResolversParentTypes['AssessmentSheetRating']> };
  AssessmentSignature: AssessmentSignatureMapper;
  AssignPlanActionInput: AssignPlanActionInput;
  CarriedAnswer: CarriedAnswerMapper;
  CarriedFrom: CarriedFrom;
  CarriedFromInput: CarriedFromInput;
  ChangeAssessmentConsentInput: ChangeAssessmentConsentInput;
  CloseRatingRoundInput: CloseRatingRoundInput;
  Commitment: CommitmentMapper;
  CommitmentProgress: Omit<CommitmentProgress, 'byCommitment'> & { byCommitment: Array<ResolversParentTypes['CommitmentStanding']> };
  CommitmentStanding: CommitmentStanding;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DescribeActionPlanInput: DescribeActionPlanInput;
  DescribePlanActionInput: DescribePlanActionInput;
  Float: Scalars['Float']['output'];
  DescribePlanActionPayload: Omit<DescribePlanActionPayload, 'action' | 'userErrors'> & { action?: Maybe<ResolversParentTypes['PlanAction']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DiscardActionPlanInput: DiscardActionPlanInput;
  DiscardAssessmentInput: DiscardAssessmentInput;
  DiscardProgressDraftInput: DiscardProgressDraftInput;
  Discussion: DiscussionMapper;
  DraftEvidence: DraftEvidenceMapper;
  DraftEvidenceInput: DraftEvidenceInput;
  DraftReview: DraftReview;
  DropMaturityTargetInput: DropMaturityTargetInput;
  ElementDistribution: ElementDistribution;
  ElementLevel: ElementLevelMapper;
  Evidence: EvidenceMapper;
  EvidenceDifference: Omit<EvidenceDifference, 'after' | 'before'> & { after?: Maybe<ResolversParentTypes['Evidence']>, before?: Maybe<ResolversParentTypes['Evidence']> };
  EvidenceInput: EvidenceInput;
  Experience: ExperienceMapper;
  FileAllowance: FileAllowance;
  FoundIn: FoundIn;
  FoundPart: FoundPart;
  FoundText: FoundText;
  Gap: GapMapper;
  GapConnection: Omit<GapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GapEdge']>, nodes: Array<ResolversParentTypes['Gap']> };
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapPeerConnection: GapPeerConnectionMapper;
  GapPeerEdge: GapPeerEdgeMapper;
  GivenConsent: GivenConsentMapper;
  GivenRating: GivenRatingMapper;
  GivenRatingInput: GivenRatingInput;
  GroupParticipation: GroupParticipationMapper;
  GroupSpread: GroupSpreadMapper;
  ImportActionPlanInput: ImportActionPlanInput;
  ImportActionPlanPayload: Omit<ImportActionPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['ActionPlan']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportAssessmentSheetInput: ImportAssessmentSheetInput;
  ImportAssessmentSheetPayload: Omit<ImportAssessmentSheetPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversParentTypes['AssessmentSheet']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportPlanXliffInput: ImportPlanXliffInput;
  ImportYearSheetInput: ImportYearSheetInput;
  ImportYearSheetPayload: Omit<ImportYearSheetPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversParentTypes['YearSheet']>, userErrors: Array<ResolversParentTypes['UserError']> };
  InclusionParagraph: InclusionParagraphMapper;
  InclusionReport: InclusionReportMapper;
  InclusionReportContent: InclusionReportContent;
  InclusionReportPayload: Omit<InclusionReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['InclusionReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IndicatorAnswer: IndicatorAnswerMapper;
  IndicatorAnswerInput: IndicatorAnswerInput;
  IndicatorCommitment: IndicatorCommitmentMapper;
  IndicatorCounterpart: IndicatorCounterpartMapper;
  IndicatorKey: IndicatorKey;
  IndicatorSpread: IndicatorSpreadMapper;
  InviteRatersInput: InviteRatersInput;
  InviteToPlanInput: InviteToPlanInput;
  JSON: Scalars['JSON']['output'];
  LeaveOutOfInclusionReportInput: LeaveOutOfInclusionReportInput;
  LeavePlanInput: LeavePlanInput;
  LeftOutRecord: LeftOutRecordMapper;
  LevelCount: LevelCount;
  LevelReason: Omit<LevelReason, 'indicator'> & { indicator: ResolversParentTypes['MaturityIndicator'] };
  LocalizedText: LocalizedTextMapper;
  LocalizedTextInput: LocalizedTextInput;
  LockInclusionReportInput: LockInclusionReportInput;
  MaturityElement: Omit<MaturityElement, 'name'> & { name: ResolversParentTypes['LocalizedText'] };
  MaturityIndicator: MaturityIndicatorMapper;
  MaturityLevel: Omit<MaturityLevel, 'name'> & { name: ResolversParentTypes['LocalizedText'] };
  MaturityModel: MaturityModelMapper;
  MaturityModelPayload: Omit<MaturityModelPayload, 'model' | 'userErrors'> & { model?: Maybe<ResolversParentTypes['MaturityModel']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MaturityOutcome: Omit<MaturityOutcome, 'indicators' | 'title'> & { indicators: Array<ResolversParentTypes['MaturityIndicator']>, title?: Maybe<ResolversParentTypes['LocalizedText']> };
  MaturityTarget: MaturityTargetMapper;
  MaturityTargetPayload: Omit<MaturityTargetPayload, 'target' | 'userErrors'> & { target?: Maybe<ResolversParentTypes['MaturityTarget']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MergeAssessmentSheetInput: MergeAssessmentSheetInput;
  MoveAssessmentInput: MoveAssessmentInput;
  MovePreview: MovePreviewMapper;
  Municipality: MunicipalityMapper;
  MunicipalityMaturity: MunicipalityMaturityMapper;
  Mutation: Record<PropertyKey, never>;
  NamedAssessmentConnection: Omit<NamedAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NamedAssessmentEdge']>, nodes: Array<ResolversParentTypes['Assessment']> };
  NamedAssessmentEdge: Omit<NamedAssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  OpenRatingRoundInput: OpenRatingRoundInput;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  PeerCommitment: PeerCommitment;
  PeerCommitments: PeerCommitments;
  PeerGroup: PeerGroupMapper;
  PeerMaturity: PeerMaturity;
  PeerProgress: PeerProgressMapper;
  Period: PeriodMapper;
  Person: Person;
  PlanAction: PlanActionMapper;
  PlanActionConnection: Omit<PlanActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlanActionEdge']>, nodes: Array<ResolversParentTypes['PlanAction']> };
  PlanActionEdge: Omit<PlanActionEdge, 'node'> & { node: ResolversParentTypes['PlanAction'] };
  PlanActionItemInput: PlanActionItemInput;
  PlanActionItemPayload: Omit<PlanActionItemPayload, 'action' | 'userErrors'> & { action?: Maybe<ResolversParentTypes['PlanAction']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PlanArrangementChange: PlanArrangementChangeMapper;
  PlanFileInput: PlanFileInput;
  PlanGapInput: PlanGapInput;
  PlanGapPayload: Omit<PlanGapPayload, 'action' | 'gap' | 'userErrors'> & { action?: Maybe<ResolversParentTypes['PlanAction']>, gap?: Maybe<ResolversParentTypes['Gap']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PlanGroup: PlanGroupMapper;
  PlanOrigin: PlanOriginMapper;
  PlanOriginInput: PlanOriginInput;
  PlanOutline: PlanOutlineMapper;
  PlanOutlineRow: PlanOutlineRowMapper;
  PlanOutlineRowInput: PlanOutlineRowInput;
  PlanParticipant: PlanParticipantMapper;
  PlanPeriod: PlanPeriod;
  PlanProgress: Omit<PlanProgress, 'byStatus'> & { byStatus: Array<ResolversParentTypes['StatusCount']> };
  PlanRowFacts: PlanRowFacts;
  PlanRowFactsInput: PlanRowFactsInput;
  PlanSection: PlanSectionMapper;
  PlanSegment: PlanSegmentMapper;
  PlanShare: Omit<PlanShare, 'municipality' | 'progress'> & { municipality: ResolversParentTypes['Municipality'], progress: ResolversParentTypes['PlanProgress'] };
  PlanTemplate: PlanTemplateMapper;
  PlanTextConflict: PlanTextConflict;
  PlanTextDifference: PlanTextDifference;
  PlanTextInput: PlanTextInput;
  PlanTextPair: PlanTextPairMapper;
  PlanTranslation: PlanTranslation;
  PlanWarning: PlanWarning;
  PlanWithdrawal: Omit<PlanWithdrawal, 'reason'> & { reason: ResolversParentTypes['LocalizedText'] };
  ProgressDifference: Omit<ProgressDifference, 'challenges' | 'evidence' | 'from' | 'summary' | 'to'> & { challenges: Array<ResolversParentTypes['TextDifference']>, evidence: Array<ResolversParentTypes['EvidenceDifference']>, from: ResolversParentTypes['ProgressRevision'], summary: Array<ResolversParentTypes['TextDifference']>, to: ResolversParentTypes['ProgressRevision'] };
  ProgressDraft: ProgressDraftMapper;
  ProgressDraftPayload: Omit<ProgressDraftPayload, 'draft' | 'userErrors'> & { draft?: Maybe<ResolversParentTypes['ProgressDraft']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProgressReport: ProgressReportMapper;
  ProgressReportConnection: ProgressReportConnectionMapper;
  ProgressReportEdge: ProgressReportEdgeMapper;
  ProgressReportFilter: ProgressReportFilter;
  ProgressRevision: ProgressRevisionMapper;
  PublishActionPlanInput: PublishActionPlanInput;
  PublishAssessmentInput: PublishAssessmentInput;
  PublishProgressInput: PublishProgressInput;
  PublishProgressPayload: Omit<PublishProgressPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['ProgressReport']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PublishedDraftInput: PublishedDraftInput;
  PublishedEvidence: PublishedEvidenceMapper;
  Query: Record<PropertyKey, never>;
  RateIndicatorsInput: RateIndicatorsInput;
  RateIndicatorsPayload: Omit<RateIndicatorsPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversParentTypes['RatingSheet']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RatingCounts: RatingCountsMapper;
  RatingRound: RatingRoundMapper;
  RatingRoundPayload: Omit<RatingRoundPayload, 'round' | 'userErrors'> & { round?: Maybe<ResolversParentTypes['RatingRound']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RatingSheet: RatingSheetMapper;
  ReadPlanDocumentInput: ReadPlanDocumentInput;
  ReadPlanDocumentPayload: Omit<ReadPlanDocumentPayload, 'outline' | 'userErrors'> & { outline?: Maybe<ResolversParentTypes['PlanOutline']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordedAnswer: RecordedAnswerMapper;
  RemindRatersInput: RemindRatersInput;
  RemindRatersPayload: Omit<RemindRatersPayload, 'round' | 'userErrors'> & { round?: Maybe<ResolversParentTypes['RatingRound']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemoveInclusionParagraphInput: RemoveInclusionParagraphInput;
  RemoveMaturityModelInput: RemoveMaturityModelInput;
  ReplyToValidationInput: ReplyToValidationInput;
  ReportedAction: ReportedActionMapper;
  ReportedYear: ReportedYear;
  ReportingMunicipality: ReportingMunicipalityMapper;
  ReportingPeerConnection: Omit<ReportingPeerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportingPeerEdge']>, nodes: Array<ResolversParentTypes['Municipality']> };
  ReportingPeerEdge: Omit<ReportingPeerEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  RestoreActionPlanInput: RestoreActionPlanInput;
  RestoreAssessmentInput: RestoreAssessmentInput;
  RestoreProgressDraftInput: RestoreProgressDraftInput;
  ReturnProgressDraftInput: ReturnProgressDraftInput;
  SaveProgressDraftInput: SaveProgressDraftInput;
  SearchReading: SearchReading;
  SendProgressDraftInput: SendProgressDraftInput;
  SetMaturityTargetInput: SetMaturityTargetInput;
  SignAgreedRatingInput: SignAgreedRatingInput;
  StartAssessmentInput: StartAssessmentInput;
  StartInclusionReportInput: StartInclusionReportInput;
  StatusCount: StatusCount;
  StoredFile: StoredFileMapper;
  TargetDistance: TargetDistanceMapper;
  TextDifference: Omit<TextDifference, 'parts'> & { parts: Array<ResolversParentTypes['TextPart']> };
  TextPart: TextPart;
  URL: Scalars['URL']['output'];
  UnderstoodPlan: UnderstoodPlan;
  UndoMoveAssessmentInput: UndoMoveAssessmentInput;
  UndoPlanActionItemInput: UndoPlanActionItemInput;
  UndoPlanActionItemPayload: Omit<UndoPlanActionItemPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['ActionPlan']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UndoPlanGapInput: UndoPlanGapInput;
  UndoPlanGapPayload: Omit<UndoPlanGapPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['ActionPlan']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UndoYearSheetInput: UndoYearSheetInput;
  UserError: UserError;
  ValidateProgressInput: ValidateProgressInput;
  Validation: ValidationMapper;
  ValidationLink: ValidationLink;
  ValidationLinkInput: ValidationLinkInput;
  ValidationPayload: Omit<ValidationPayload, 'userErrors' | 'validation'> & { userErrors: Array<ResolversParentTypes['UserError']>, validation?: Maybe<ResolversParentTypes['Validation']> };
  ValidationReply: ValidationReplyMapper;
  WithdrawActionPlanInput: WithdrawActionPlanInput;
  WithdrawPlanInvitationInput: WithdrawPlanInvitationInput;
  WithdrawRaterInput: WithdrawRaterInput;
  WithdrawValidationInput: WithdrawValidationInput;
  WriteInclusionParagraphInput: WriteInclusionParagraphInput;
  WritePlanTextsInput: WritePlanTextsInput;
  WritePlanTextsPayload: Omit<WritePlanTextsPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['ActionPlan']>, userErrors: Array<ResolversParentTypes['UserError']> };
  YearEnd: Omit<YearEnd, 'byStatus'> & { byStatus: Array<ResolversParentTypes['StatusCount']> };
  YearSheet: YearSheetMapper;
  YearSheetAction: Omit<YearSheetAction, 'action' | 'cells'> & { action: ResolversParentTypes['PlanAction'], cells: Array<ResolversParentTypes['YearSheetCell']> };
  YearSheetCell: YearSheetCell;
  YearSheetChoice: YearSheetChoice;
  YearSheetComparison: Omit<YearSheetComparison, 'actions'> & { actions: Array<ResolversParentTypes['YearSheetAction']> };
  YearSheetFault: YearSheetFault;
  YearSheetHeading: YearSheetHeading;
  YearSheetLine: YearSheetLine;
  YearSheetPayload: Omit<YearSheetPayload, 'sheet' | 'userErrors'> & { sheet?: Maybe<ResolversParentTypes['YearSheet']>, userErrors: Array<ResolversParentTypes['UserError']> };
  YearSheetStatusWord: YearSheetStatusWord;
  YearSheetWords: Omit<YearSheetWords, 'statuses'> & { statuses: Array<ResolversParentTypes['YearSheetStatusWord']> };
};

export type ActionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItem'] = ResolversParentTypes['ActionItem'], FederationReferenceType extends FederationReferenceTypes['ActionItem'] = FederationReferenceTypes['ActionItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Maybe<Array<ResolversTypes['PlanAction']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPlan'] = ResolversParentTypes['ActionPlan'], FederationReferenceType extends FederationReferenceTypes['ActionPlan'] = FederationReferenceTypes['ActionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copiedFrom?: Resolver<Maybe<ResolversTypes['PlanOrigin']>, ParentType, ContextType>;
  discardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['PlanParticipant']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PlanPeriod'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['PlanProgress'], ParentType, ContextType>;
  progressByShare?: Resolver<Array<ResolversTypes['PlanShare']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['PlanSection']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['PlanSegment']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceLang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['PlanTextPair']>, ParentType, ContextType, RequireFields<ActionPlantextsArgs, 'lang'>>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['PlanTranslation']>, ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerShares?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['PlanWithdrawal']>, ParentType, ContextType>;
  xliff?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActionPlanxliffArgs, 'lang'>>;
  yearSheets?: Resolver<Array<ResolversTypes['YearSheet']>, ParentType, ContextType, RequireFields<ActionPlanyearSheetsArgs, 'year'>>;
};

export type ActionPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPlanConnection'] = ResolversParentTypes['ActionPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPlanEdge'] = ResolversParentTypes['ActionPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionPlan'], ParentType, ContextType>;
};

export type ActionPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPlanPayload'] = ResolversParentTypes['ActionPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFilePayload'] = ResolversParentTypes['AddFilePayload']> = {
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerIndicatorsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerIndicatorsPayload'] = ResolversParentTypes['AnswerIndicatorsPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['IndicatorAnswer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArrangePlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArrangePlanPayload'] = ResolversParentTypes['ArrangePlanPayload']> = {
  changes?: Resolver<Array<ResolversTypes['PlanArrangementChange']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['IndicatorAnswer']>, ParentType, ContextType, Partial<AssessmentanswersArgs>>;
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['GivenConsent']>, ParentType, ContextType>;
  discardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editionsToMoveTo?: Resolver<Array<ResolversTypes['MaturityModel']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ElementLevel']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<AssessmentgapsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AssessmentMode'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['MaturityModel'], ParentType, ContextType>;
  movePreview?: Resolver<Maybe<ResolversTypes['MovePreview']>, ParentType, ContextType, RequireFields<AssessmentmovePreviewArgs, 'to'>>;
  moves?: Resolver<Array<ResolversTypes['AssessmentMove']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  overallLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ratingRounds?: Resolver<Array<ResolversTypes['RatingRound']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheetLines?: Resolver<Array<ResolversTypes['AssessmentSheetLine']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['AssessmentSheet']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['AssessmentSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  takenOverFrom?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  unreviewedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerMayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessmentConsentResolvers = EnumResolverSignature<{ NAME?: any, PUBLICATION?: any }, ResolversTypes['AssessmentConsent']>;

export type AssessmentModeResolvers = EnumResolverSignature<{ FULL?: any, SNAPSHOT?: any }, ResolversTypes['AssessmentMode']>;

export type AssessmentMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentMove'] = ResolversParentTypes['AssessmentMove']> = {
  answeredSince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  carried?: Resolver<Array<ResolversTypes['CarriedAnswer']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['MaturityModel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUndoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  setAside?: Resolver<Array<ResolversTypes['RecordedAnswer']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  stays?: Resolver<Array<ResolversTypes['RecordedAnswer']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MaturityModel'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AssessmentMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentMovePayload'] = ResolversParentTypes['AssessmentMovePayload']> = {
  move?: Resolver<Maybe<ResolversTypes['AssessmentMove']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentPayload'] = ResolversParentTypes['AssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheet'] = ResolversParentTypes['AssessmentSheet']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['AssessmentSheetComparison'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMergeable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mergedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AssessmentSheetCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheetCell'] = ResolversParentTypes['AssessmentSheetCell']> = {
  column?: Resolver<ResolversTypes['AssessmentSheetColumn'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['AssessmentSheetMerge'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentSheetChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheetChange'] = ResolversParentTypes['AssessmentSheetChange']> = {
  cells?: Resolver<Array<ResolversTypes['AssessmentSheetCell']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['MaturityIndicator'], ParentType, ContextType>;
  isConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tab?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentSheetColumnResolvers = EnumResolverSignature<{ EVIDENCE?: any, EVIDENCE_ON?: any, GAP?: any, OWNER?: any, RATING?: any, REASON?: any }, ResolversTypes['AssessmentSheetColumn']>;

export type AssessmentSheetComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheetComparison'] = ResolversParentTypes['AssessmentSheetComparison']> = {
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AssessmentSheetChange']>, ParentType, ContextType>;
  stamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentSheetFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheetFault'] = ResolversParentTypes['AssessmentSheetFault']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tab?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentSheetHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheetHeading'] = ResolversParentTypes['AssessmentSheetHeading']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentSheetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheetLine'] = ResolversParentTypes['AssessmentSheetLine']> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastRating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentSheetMergeResolvers = EnumResolverSignature<{ CONFLICT?: any, OURS?: any, SHEET?: any }, ResolversTypes['AssessmentSheetMerge']>;

export type AssessmentSheetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheetPayload'] = ResolversParentTypes['AssessmentSheetPayload']> = {
  sheet?: Resolver<Maybe<ResolversTypes['AssessmentSheet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentSheetRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheetRating'] = ResolversParentTypes['AssessmentSheetRating']> = {
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentSheetSideResolvers = EnumResolverSignature<{ OURS?: any, SHEET?: any }, ResolversTypes['AssessmentSheetSide']>;

export type AssessmentSheetWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSheetWords'] = ResolversParentTypes['AssessmentSheetWords']> = {
  columns?: Resolver<Array<ResolversTypes['AssessmentSheetHeading']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratings?: Resolver<Array<ResolversTypes['AssessmentSheetRating']>, ParentType, ContextType>;
};

export type AssessmentSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSignature'] = ResolversParentTypes['AssessmentSignature']> = {
  changed?: Resolver<Array<ResolversTypes['MaturityIndicator']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AssessmentStatusResolvers = EnumResolverSignature<{ DRAFT?: any, PUBLISHED?: any, WITHDRAWN?: any }, ResolversTypes['AssessmentStatus']>;

export type CarriedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriedAnswer'] = ResolversParentTypes['CarriedAnswer']> = {
  from?: Resolver<ResolversTypes['RecordedAnswer'], ParentType, ContextType>;
  isUntouched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CounterpartKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MaturityIndicator'], ParentType, ContextType>;
};

export type CarriedFromResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriedFrom'] = ResolversParentTypes['CarriedFrom']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  exampleActions?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  exampleIndicators?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planActions?: Resolver<ResolversTypes['PlanActionConnection'], ParentType, ContextType, RequireFields<CommitmentplanActionsArgs, 'first'>>;
  progress?: Resolver<ResolversTypes['ProgressReportConnection'], ParentType, ContextType, RequireFields<CommitmentprogressArgs, 'first'>>;
  reportingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tierNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  umbrella?: Resolver<ResolversTypes['Umbrella'], ParentType, ContextType>;
};

export type CommitmentProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentProgress'] = ResolversParentTypes['CommitmentProgress']> = {
  byCommitment?: Resolver<Array<ResolversTypes['CommitmentStanding']>, ParentType, ContextType>;
  lastPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentStanding'] = ResolversParentTypes['CommitmentStanding']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProgressStatus']>, ParentType, ContextType>;
};

export type CounterpartKindResolvers = EnumResolverSignature<{ PARTIAL?: any, SAME?: any }, ResolversTypes['CounterpartKind']>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePrecisionResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, YEAR?: any }, ResolversTypes['DatePrecision']>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DescribePlanActionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DescribePlanActionPayload'] = ResolversParentTypes['DescribePlanActionPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DifferenceKindResolvers = EnumResolverSignature<{ ADDED?: any, CHANGED?: any, REMOVED?: any, SAME?: any }, ResolversTypes['DifferenceKind']>;

export type DiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discussion'] = ResolversParentTypes['Discussion'], FederationReferenceType extends FederationReferenceTypes['Discussion'] = FederationReferenceTypes['Discussion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Discussion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  experience?: Resolver<Maybe<Array<ResolversTypes['Experience']>>, ParentType, ContextType, RequireFields<DiscussionexperienceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DraftEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftEvidence'] = ResolversParentTypes['DraftEvidence']> = {
  effectiveOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftReview'] = ResolversParentTypes['DraftReview']> = {
  reviewer?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ElementDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementDistribution'] = ResolversParentTypes['ElementDistribution']> = {
  byLevel?: Resolver<Array<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lowerQuartile?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upperQuartile?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ElementLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementLevel'] = ResolversParentTypes['ElementLevel']> = {
  answeredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  because?: Resolver<Maybe<Array<ResolversTypes['LevelReason']>>, ParentType, ContextType>;
  editionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicatorCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raisesTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toRaise?: Resolver<Maybe<Array<ResolversTypes['MaturityIndicator']>>, ParentType, ContextType>;
  unreviewedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type EvidenceDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDifference'] = ResolversParentTypes['EvidenceDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
};

export type ExperienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Experience'] = ResolversParentTypes['Experience']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
};

export type FileAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileAllowance'] = ResolversParentTypes['FileAllowance']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundIn'] = ResolversParentTypes['FoundIn']> = {
  excerpt?: Resolver<Maybe<ResolversTypes['FoundText']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['FoundText']>, ParentType, ContextType>;
};

export type FoundPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPart'] = ResolversParentTypes['FoundPart']> = {
  isFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FoundTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundText'] = ResolversParentTypes['FoundText']> = {
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['FoundPart']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap'], FederationReferenceType extends FederationReferenceTypes['Gap'] = FederationReferenceTypes['Gap']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Gap']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['MaturityElement'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['MaturityIndicator'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['GapPeerConnection'], ParentType, ContextType, RequireFields<GappeersArgs, 'first'>>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['GapReason']>, ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapPeerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapPeerConnection'] = ResolversParentTypes['GapPeerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GapPeerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapPeerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapPeerEdge'] = ResolversParentTypes['GapPeerEdge']> = {
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  unmetOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GapReasonResolvers = EnumResolverSignature<{ HOLDS_BACK_OVERALL?: any, IN_PROGRESS?: any, LAST_OF_ITS_LEVEL?: any, NOT_RATED?: any, RAISES_ELEMENT?: any }, ResolversTypes['GapReason']>;

export type GivenConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivenConsent'] = ResolversParentTypes['GivenConsent']> = {
  consent?: Resolver<ResolversTypes['AssessmentConsent'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GivenRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GivenRating'] = ResolversParentTypes['GivenRating']> = {
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['RaterRating']>, ParentType, ContextType>;
};

export type GroupParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupParticipation'] = ResolversParentTypes['GroupParticipation']> = {
  answeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
  invitedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupSpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSpread'] = ResolversParentTypes['GroupSpread']> = {
  counts?: Resolver<Maybe<ResolversTypes['RatingCounts']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['RaterGroup'], ParentType, ContextType>;
};

export type ImportActionPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportActionPlanPayload'] = ResolversParentTypes['ImportActionPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  understood?: Resolver<Maybe<ResolversTypes['UnderstoodPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['PlanWarning']>, ParentType, ContextType>;
};

export type ImportAssessmentSheetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAssessmentSheetPayload'] = ResolversParentTypes['ImportAssessmentSheetPayload']> = {
  faults?: Resolver<Array<ResolversTypes['AssessmentSheetFault']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['AssessmentSheet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportYearSheetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportYearSheetPayload'] = ResolversParentTypes['ImportYearSheetPayload']> = {
  faults?: Resolver<Array<ResolversTypes['YearSheetFault']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['YearSheet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InclusionParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionParagraph'] = ResolversParentTypes['InclusionParagraph']> = {
  allTexts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['InclusionSection'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type InclusionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionReport'] = ResolversParentTypes['InclusionReport'], FederationReferenceType extends FederationReferenceTypes['InclusionReport'] = FederationReferenceTypes['InclusionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InclusionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['InclusionReportContent']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['InclusionReport']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['InclusionReport']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOutRecord']>, ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  ownActions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['InclusionParagraph']>, ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  progressBefore?: Resolver<Array<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  progressOnActions?: Resolver<Array<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  recordOrder?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['InclusionSection']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InclusionReportContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionReportContent'] = ResolversParentTypes['InclusionReportContent']> = {
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InclusionReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionReportPayload'] = ResolversParentTypes['InclusionReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['InclusionReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InclusionSectionResolvers = EnumResolverSignature<{ EVENTS?: any, INTRODUCTION?: any, OUTLOOK?: any, PATHWAY?: any, PLAN?: any, PRACTICES?: any, PROGRESS?: any }, ResolversTypes['InclusionSection']>;

export type IndicatorAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorAnswer'] = ResolversParentTypes['IndicatorAnswer']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  carriedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['MaturityIndicator'], ParentType, ContextType>;
  lastRating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorCommitment'] = ResolversParentTypes['IndicatorCommitment']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  isInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IndicatorCounterpartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorCounterpart'] = ResolversParentTypes['IndicatorCounterpart']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['MaturityIndicator'], ParentType, ContextType>;
  isInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CounterpartKind'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorSpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorSpread'] = ResolversParentTypes['IndicatorSpread']> = {
  comments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['RatingCounts']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupSpread']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['MaturityIndicator'], ParentType, ContextType>;
  stepsApart?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeftOutRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutRecord'] = ResolversParentTypes['LeftOutRecord']> = {
  allReasons?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelReason'] = ResolversParentTypes['LevelReason']> = {
  indicator?: Resolver<ResolversTypes['MaturityIndicator'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaturityElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityElement'] = ResolversParentTypes['MaturityElement']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type MaturityIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityIndicator'] = ResolversParentTypes['MaturityIndicator'], FederationReferenceType extends FederationReferenceTypes['MaturityIndicator'] = FederationReferenceTypes['MaturityIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaturityIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['IndicatorCommitment']>, ParentType, ContextType>;
  counterparts?: Resolver<Array<ResolversTypes['IndicatorCounterpart']>, ParentType, ContextType>;
  evidenceExamples?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type MaturityLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityLevel'] = ResolversParentTypes['MaturityLevel']> = {
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaturityModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityModel'] = ResolversParentTypes['MaturityModel'], FederationReferenceType extends FederationReferenceTypes['MaturityModel'] = FederationReferenceTypes['MaturityModel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaturityModel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['MaturityElement']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isInUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['MaturityLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['MaturityOutcome']>, ParentType, ContextType, Partial<MaturityModeloutcomesArgs>>;
  scopeWarning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MaturityModelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityModelPayload'] = ResolversParentTypes['MaturityModelPayload']> = {
  model?: Resolver<Maybe<ResolversTypes['MaturityModel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MaturityOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityOutcome'] = ResolversParentTypes['MaturityOutcome']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['MaturityIndicator']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type MaturityTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityTarget'] = ResolversParentTypes['MaturityTarget']> = {
  distances?: Resolver<Array<ResolversTypes['TargetDistance']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['MaturityElement'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['MaturityModel'], ParentType, ContextType>;
  road?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MaturityTargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityTargetPayload'] = ResolversParentTypes['MaturityTargetPayload']> = {
  target?: Resolver<Maybe<ResolversTypes['MaturityTarget']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MovePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovePreview'] = ResolversParentTypes['MovePreview']> = {
  carried?: Resolver<Array<ResolversTypes['CarriedAnswer']>, ParentType, ContextType>;
  stays?: Resolver<Array<ResolversTypes['RecordedAnswer']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MaturityModel'], ParentType, ContextType>;
  unrated?: Resolver<Array<ResolversTypes['MaturityIndicator']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionPlans?: Resolver<Maybe<ResolversTypes['ActionPlanConnection']>, ParentType, ContextType, RequireFields<MunicipalityactionPlansArgs, 'first'>>;
  assessments?: Resolver<Maybe<Array<ResolversTypes['Assessment']>>, ParentType, ContextType>;
  commitmentProgress?: Resolver<Maybe<ResolversTypes['CommitmentProgress']>, ParentType, ContextType>;
  discardedAssessments?: Resolver<Maybe<Array<ResolversTypes['Assessment']>>, ParentType, ContextType>;
  fileAllowance?: Resolver<Maybe<ResolversTypes['FileAllowance']>, ParentType, ContextType>;
  inclusionReports?: Resolver<Maybe<Array<ResolversTypes['InclusionReport']>>, ParentType, ContextType>;
  maturity?: Resolver<Maybe<ResolversTypes['MunicipalityMaturity']>, ParentType, ContextType, RequireFields<MunicipalitymaturityArgs, 'model'>>;
  maturityTargets?: Resolver<Maybe<Array<ResolversTypes['MaturityTarget']>>, ParentType, ContextType>;
  planInvitations?: Resolver<Maybe<Array<ResolversTypes['ActionPlan']>>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ProgressReportConnection']>, ParentType, ContextType, RequireFields<MunicipalityprogressArgs, 'first' | 'withActions'>>;
  progressDrafts?: Resolver<Maybe<Array<ResolversTypes['ProgressDraft']>>, ParentType, ContextType>;
  reportedActions?: Resolver<Maybe<Array<ResolversTypes['ReportedAction']>>, ParentType, ContextType>;
  reportedYears?: Resolver<Maybe<Array<ResolversTypes['ReportedYear']>>, ParentType, ContextType, Partial<MunicipalityreportedYearsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unansweredValidations?: Resolver<Maybe<Array<ResolversTypes['Validation']>>, ParentType, ContextType>;
  unpublishedFiles?: Resolver<Maybe<Array<ResolversTypes['StoredFile']>>, ParentType, ContextType>;
  workingAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<MunicipalityworkingAssessmentArgs, 'model'>>;
};

export type MunicipalityMaturityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityMaturity'] = ResolversParentTypes['MunicipalityMaturity']> = {
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ElementLevel']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<MunicipalityMaturitygapsArgs, 'first'>>;
  overallLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAnswerFile?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationaddAnswerFileArgs, 'input'>>;
  addFile?: Resolver<ResolversTypes['AddFilePayload'], ParentType, ContextType, RequireFields<MutationaddFileArgs, 'input'>>;
  addMaturityModel?: Resolver<ResolversTypes['MaturityModelPayload'], ParentType, ContextType, RequireFields<MutationaddMaturityModelArgs, 'input'>>;
  answerIndicators?: Resolver<ResolversTypes['AnswerIndicatorsPayload'], ParentType, ContextType, RequireFields<MutationanswerIndicatorsArgs, 'input'>>;
  answerPlanInvitation?: Resolver<ResolversTypes['ActionPlanPayload'], ParentType, ContextType, RequireFields<MutationanswerPlanInvitationArgs, 'input'>>;
  applyYearSheet?: Resolver<ResolversTypes['YearSheetPayload'], ParentType, ContextType, RequireFields<MutationapplyYearSheetArgs, 'input'>>;
  arrangeInclusionReport?: Resolver<ResolversTypes['InclusionReportPayload'], ParentType, ContextType, RequireFields<MutationarrangeInclusionReportArgs, 'input'>>;
  arrangePlan?: Resolver<ResolversTypes['ArrangePlanPayload'], ParentType, ContextType, RequireFields<MutationarrangePlanArgs, 'input'>>;
  assignPlanAction?: Resolver<ResolversTypes['DescribePlanActionPayload'], ParentType, ContextType, RequireFields<MutationassignPlanActionArgs, 'input'>>;
  changeAssessmentConsent?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationchangeAssessmentConsentArgs, 'input'>>;
  closeRatingRound?: Resolver<ResolversTypes['RatingRoundPayload'], ParentType, ContextType, RequireFields<MutationcloseRatingRoundArgs, 'input'>>;
  describeActionPlan?: Resolver<ResolversTypes['ActionPlanPayload'], ParentType, ContextType, RequireFields<MutationdescribeActionPlanArgs, 'input'>>;
  describePlanAction?: Resolver<ResolversTypes['DescribePlanActionPayload'], ParentType, ContextType, RequireFields<MutationdescribePlanActionArgs, 'input'>>;
  discardActionPlan?: Resolver<ResolversTypes['ActionPlanPayload'], ParentType, ContextType, RequireFields<MutationdiscardActionPlanArgs, 'input'>>;
  discardAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationdiscardAssessmentArgs, 'input'>>;
  discardProgressDraft?: Resolver<ResolversTypes['ProgressDraftPayload'], ParentType, ContextType, RequireFields<MutationdiscardProgressDraftArgs, 'input'>>;
  dropMaturityTarget?: Resolver<ResolversTypes['MaturityTargetPayload'], ParentType, ContextType, RequireFields<MutationdropMaturityTargetArgs, 'input'>>;
  forgetFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importActionPlan?: Resolver<ResolversTypes['ImportActionPlanPayload'], ParentType, ContextType, RequireFields<MutationimportActionPlanArgs, 'input'>>;
  importAssessmentSheet?: Resolver<ResolversTypes['ImportAssessmentSheetPayload'], ParentType, ContextType, RequireFields<MutationimportAssessmentSheetArgs, 'input'>>;
  importPlanXliff?: Resolver<ResolversTypes['WritePlanTextsPayload'], ParentType, ContextType, RequireFields<MutationimportPlanXliffArgs, 'input'>>;
  importYearSheet?: Resolver<ResolversTypes['ImportYearSheetPayload'], ParentType, ContextType, RequireFields<MutationimportYearSheetArgs, 'input'>>;
  inviteRaters?: Resolver<ResolversTypes['RatingRoundPayload'], ParentType, ContextType, RequireFields<MutationinviteRatersArgs, 'input'>>;
  inviteToPlan?: Resolver<ResolversTypes['ActionPlanPayload'], ParentType, ContextType, RequireFields<MutationinviteToPlanArgs, 'input'>>;
  learnMunicipalities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationlearnMunicipalitiesArgs, 'last' | 'slugs'>>;
  leaveOutOfInclusionReport?: Resolver<ResolversTypes['InclusionReportPayload'], ParentType, ContextType, RequireFields<MutationleaveOutOfInclusionReportArgs, 'input'>>;
  leavePlan?: Resolver<ResolversTypes['ActionPlanPayload'], ParentType, ContextType, RequireFields<MutationleavePlanArgs, 'input'>>;
  lockInclusionReport?: Resolver<ResolversTypes['InclusionReportPayload'], ParentType, ContextType, RequireFields<MutationlockInclusionReportArgs, 'input'>>;
  mergeAssessmentSheet?: Resolver<ResolversTypes['AssessmentSheetPayload'], ParentType, ContextType, RequireFields<MutationmergeAssessmentSheetArgs, 'input'>>;
  moveAssessment?: Resolver<ResolversTypes['AssessmentMovePayload'], ParentType, ContextType, RequireFields<MutationmoveAssessmentArgs, 'input'>>;
  openRatingRound?: Resolver<ResolversTypes['RatingRoundPayload'], ParentType, ContextType, RequireFields<MutationopenRatingRoundArgs, 'input'>>;
  planActionItem?: Resolver<ResolversTypes['PlanActionItemPayload'], ParentType, ContextType, RequireFields<MutationplanActionItemArgs, 'input'>>;
  planGap?: Resolver<ResolversTypes['PlanGapPayload'], ParentType, ContextType, RequireFields<MutationplanGapArgs, 'input'>>;
  publishActionPlan?: Resolver<ResolversTypes['ActionPlanPayload'], ParentType, ContextType, RequireFields<MutationpublishActionPlanArgs, 'input'>>;
  publishAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationpublishAssessmentArgs, 'input'>>;
  publishProgress?: Resolver<ResolversTypes['PublishProgressPayload'], ParentType, ContextType, RequireFields<MutationpublishProgressArgs, 'input'>>;
  rateIndicators?: Resolver<ResolversTypes['RateIndicatorsPayload'], ParentType, ContextType, RequireFields<MutationrateIndicatorsArgs, 'input'>>;
  remindRaters?: Resolver<ResolversTypes['RemindRatersPayload'], ParentType, ContextType, RequireFields<MutationremindRatersArgs, 'input'>>;
  removeAnswerFile?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationremoveAnswerFileArgs, 'input'>>;
  removeInclusionParagraph?: Resolver<ResolversTypes['InclusionReportPayload'], ParentType, ContextType, RequireFields<MutationremoveInclusionParagraphArgs, 'input'>>;
  removeMaturityModel?: Resolver<ResolversTypes['MaturityModelPayload'], ParentType, ContextType, RequireFields<MutationremoveMaturityModelArgs, 'input'>>;
  replyToValidation?: Resolver<ResolversTypes['ValidationPayload'], ParentType, ContextType, RequireFields<MutationreplyToValidationArgs, 'input'>>;
  restoreActionPlan?: Resolver<ResolversTypes['ActionPlanPayload'], ParentType, ContextType, RequireFields<MutationrestoreActionPlanArgs, 'input'>>;
  restoreAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationrestoreAssessmentArgs, 'input'>>;
  restoreProgressDraft?: Resolver<ResolversTypes['ProgressDraftPayload'], ParentType, ContextType, RequireFields<MutationrestoreProgressDraftArgs, 'input'>>;
  returnProgressDraft?: Resolver<ResolversTypes['ProgressDraftPayload'], ParentType, ContextType, RequireFields<MutationreturnProgressDraftArgs, 'input'>>;
  saveProgressDraft?: Resolver<ResolversTypes['ProgressDraftPayload'], ParentType, ContextType, RequireFields<MutationsaveProgressDraftArgs, 'input'>>;
  sendProgressDraft?: Resolver<ResolversTypes['ProgressDraftPayload'], ParentType, ContextType, RequireFields<MutationsendProgressDraftArgs, 'input'>>;
  setMaturityTarget?: Resolver<ResolversTypes['MaturityTargetPayload'], ParentType, ContextType, RequireFields<MutationsetMaturityTargetArgs, 'input'>>;
  settleLetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationsettleLetterArgs, 'outcome'>>;
  signAgreedRating?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationsignAgreedRatingArgs, 'input'>>;
  startAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationstartAssessmentArgs, 'input'>>;
  startInclusionReport?: Resolver<ResolversTypes['InclusionReportPayload'], ParentType, ContextType, RequireFields<MutationstartInclusionReportArgs, 'input'>>;
  takeLetters?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<MutationtakeLettersArgs, 'first'>>;
  undoMoveAssessment?: Resolver<ResolversTypes['AssessmentMovePayload'], ParentType, ContextType, RequireFields<MutationundoMoveAssessmentArgs, 'input'>>;
  undoPlanActionItem?: Resolver<ResolversTypes['UndoPlanActionItemPayload'], ParentType, ContextType, RequireFields<MutationundoPlanActionItemArgs, 'input'>>;
  undoPlanGap?: Resolver<ResolversTypes['UndoPlanGapPayload'], ParentType, ContextType, RequireFields<MutationundoPlanGapArgs, 'input'>>;
  undoYearSheet?: Resolver<ResolversTypes['YearSheetPayload'], ParentType, ContextType, RequireFields<MutationundoYearSheetArgs, 'input'>>;
  validateProgress?: Resolver<ResolversTypes['ValidationPayload'], ParentType, ContextType, RequireFields<MutationvalidateProgressArgs, 'input'>>;
  withdrawActionPlan?: Resolver<ResolversTypes['ActionPlanPayload'], ParentType, ContextType, RequireFields<MutationwithdrawActionPlanArgs, 'input'>>;
  withdrawPlanInvitation?: Resolver<ResolversTypes['ActionPlanPayload'], ParentType, ContextType, RequireFields<MutationwithdrawPlanInvitationArgs, 'input'>>;
  withdrawRater?: Resolver<ResolversTypes['RatingRoundPayload'], ParentType, ContextType, RequireFields<MutationwithdrawRaterArgs, 'input'>>;
  withdrawValidation?: Resolver<ResolversTypes['ValidationPayload'], ParentType, ContextType, RequireFields<MutationwithdrawValidationArgs, 'input'>>;
  writeInclusionParagraph?: Resolver<ResolversTypes['InclusionReportPayload'], ParentType, ContextType, RequireFields<MutationwriteInclusionParagraphArgs, 'input'>>;
  writePlanTexts?: Resolver<ResolversTypes['WritePlanTextsPayload'], ParentType, ContextType, RequireFields<MutationwritePlanTextsArgs, 'input'>>;
};

export type NamedAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedAssessmentConnection'] = ResolversParentTypes['NamedAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NamedAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamedAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedAssessmentEdge'] = ResolversParentTypes['NamedAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PeerCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerCommitment'] = ResolversParentTypes['PeerCommitment']> = {
  achievedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeerCommitmentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerCommitments'] = ResolversParentTypes['PeerCommitments']> = {
  byCommitment?: Resolver<Array<ResolversTypes['PeerCommitment']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroup'] = ResolversParentTypes['PeerGroup'], FederationReferenceType extends FederationReferenceTypes['PeerGroup'] = FederationReferenceTypes['PeerGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PeerGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['PeerCommitments']>, ParentType, ContextType>;
  isOrdinary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maturity?: Resolver<Maybe<ResolversTypes['PeerMaturity']>, ParentType, ContextType, RequireFields<PeerGroupmaturityArgs, 'model'>>;
  namedAssessments?: Resolver<Maybe<ResolversTypes['NamedAssessmentConnection']>, ParentType, ContextType, RequireFields<PeerGroupnamedAssessmentsArgs, 'first' | 'model'>>;
  progress?: Resolver<Maybe<ResolversTypes['PeerProgress']>, ParentType, ContextType, RequireFields<PeerGroupprogressArgs, 'commitment'>>;
  reporting?: Resolver<Maybe<ResolversTypes['ReportingPeerConnection']>, ParentType, ContextType, RequireFields<PeerGroupreportingArgs, 'first'>>;
  slugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeerMaturityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerMaturity'] = ResolversParentTypes['PeerMaturity']> = {
  assessedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ElementDistribution']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isBehind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldElements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeerProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerProgress'] = ResolversParentTypes['PeerProgress']> = {
  evidence?: Resolver<Array<ResolversTypes['PublishedEvidence']>, ParentType, ContextType, RequireFields<PeerProgressevidenceArgs, 'first'>>;
  reporting?: Resolver<Array<ResolversTypes['ReportingMunicipality']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ProgressReportConnection'], ParentType, ContextType, RequireFields<PeerProgressreportsArgs, 'first'>>;
  yearEnds?: Resolver<Array<ResolversTypes['YearEnd']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period'], FederationReferenceType extends FederationReferenceTypes['Period'] = FederationReferenceTypes['Period']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Period']> | FederationReferenceType, FederationReferenceType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isCoalition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  progressReports?: Resolver<Maybe<ResolversTypes['ProgressReportConnection']>, ParentType, ContextType, RequireFields<PeriodprogressReportsArgs, 'first'>>;
  slugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAction'] = ResolversParentTypes['PlanAction']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  budgetLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  declaredStatus?: Resolver<Maybe<ResolversTypes['ProgressStatus']>, ParentType, ContextType>;
  doneBy?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['MaturityIndicator']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOtherLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['YearSheetLine'], ParentType, ContextType, RequireFields<PlanActionlineArgs, 'lang' | 'year'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['ActionPlan'], ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ProgressReport']>, ParentType, ContextType, RequireFields<PlanActionreportArgs, 'period'>>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProgressStatus']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerMayDescribe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PlanActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionConnection'] = ResolversParentTypes['PlanActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionEdge'] = ResolversParentTypes['PlanActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanAction'], ParentType, ContextType>;
};

export type PlanActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanActionItemPayload'] = ResolversParentTypes['PlanActionItemPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanArrangementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanArrangementChange'] = ResolversParentTypes['PlanArrangementChange']> = {
  deed?: Resolver<ResolversTypes['PlanArrangementDeed'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanRowKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PlanArrangementDeedResolvers = EnumResolverSignature<{ ADDED?: any, CHANGED?: any, MOVED?: any, REMOVED?: any }, ResolversTypes['PlanArrangementDeed']>;

export type PlanCheckResolvers = EnumResolverSignature<{ BEFORE_THE_PLAN?: any, HEAD_OF_TABLE?: any, LIST_WITHOUT_MARKS?: any, MARK_MISSING?: any, NO_TITLE?: any, NUMBER_TWICE?: any, PARAGRAPH?: any, REPEATED?: any, TWO_TITLES_IN_ONE_CELL?: any, UNKNOWN_COLUMN?: any, WHICH_TITLE?: any }, ResolversTypes['PlanCheck']>;

export type PlanDocumentFormatResolvers = EnumResolverSignature<{ CSV?: any, DOCX?: any, HTML?: any, MARKDOWN?: any, TEXT?: any }, ResolversTypes['PlanDocumentFormat']>;

export type PlanGapPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGapPayload'] = ResolversParentTypes['PlanGapPayload']> = {
  action?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGroup'] = ResolversParentTypes['PlanGroup']> = {
  actions?: Resolver<Array<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['PlanProgress'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PlanOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOrigin'] = ResolversParentTypes['PlanOrigin']> = {
  plan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
};

export type PlanOutlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOutline'] = ResolversParentTypes['PlanOutline']> = {
  actionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PlanDocumentFormat'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leftOutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PlanPeriod'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['PlanOutlineRow']>, ParentType, ContextType>;
  sectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanOutlineRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOutlineRow'] = ResolversParentTypes['PlanOutlineRow']> = {
  checks?: Resolver<Array<ResolversTypes['PlanCheck']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['PlanRowFacts'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanRowKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanPartResolvers = EnumResolverSignature<{ INVITED?: any, LEFT?: any, TAKES_PART?: any }, ResolversTypes['PlanPart']>;

export type PlanParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanParticipant'] = ResolversParentTypes['PlanParticipant']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PlanPart'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerMayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPeriod'] = ResolversParentTypes['PlanPeriod']> = {
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanProgress'] = ResolversParentTypes['PlanProgress']> = {
  byStatus?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlanRowFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRowFacts'] = ResolversParentTypes['PlanRowFacts']> = {
  budgetLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanRowKindResolvers = EnumResolverSignature<{ ACTION?: any, GROUP?: any, LEFT_OUT?: any, OUTCOME?: any, PART?: any, SECTION?: any, TEXT?: any }, ResolversTypes['PlanRowKind']>;

export type PlanSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSection'] = ResolversParentTypes['PlanSection']> = {
  groups?: Resolver<Array<ResolversTypes['PlanGroup']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['PlanProgress'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PlanSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSegment'] = ResolversParentTypes['PlanSegment']> = {
  action?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanRowKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['PlanProgress']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PlanShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanShare'] = ResolversParentTypes['PlanShare']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['PlanProgress'], ParentType, ContextType>;
};

export type PlanStatusResolvers = EnumResolverSignature<{ DRAFT?: any, PUBLISHED?: any, WITHDRAWN?: any }, ResolversTypes['PlanStatus']>;

export type PlanTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTemplate'] = ResolversParentTypes['PlanTemplate']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type PlanTextConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTextConflict'] = ResolversParentTypes['PlanTextConflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanTextDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTextDifference'] = ResolversParentTypes['PlanTextDifference']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanTextPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTextPair'] = ResolversParentTypes['PlanTextPair']> = {
  differences?: Resolver<Array<ResolversTypes['PlanTextDifference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PlanRowKind']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  sourceBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanTextState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type PlanTextStateResolvers = EnumResolverSignature<{ CURRENT?: any, MISSING?: any, STALE?: any }, ResolversTypes['PlanTextState']>;

export type PlanTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanTranslation'] = ResolversParentTypes['PlanTranslation']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanWarning'] = ResolversParentTypes['PlanWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanWithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanWithdrawal'] = ResolversParentTypes['PlanWithdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ProgressDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressDifference'] = ResolversParentTypes['ProgressDifference']> = {
  challenges?: Resolver<Array<ResolversTypes['TextDifference']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvidenceDifference']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ProgressRevision'], ParentType, ContextType>;
  summary?: Resolver<Array<ResolversTypes['TextDifference']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProgressRevision'], ParentType, ContextType>;
};

export type ProgressDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressDraft'] = ResolversParentTypes['ProgressDraft']> = {
  action?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  carriedFrom?: Resolver<Maybe<ResolversTypes['CarriedFrom']>, ParentType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  confirmed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['DraftEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  notReviewed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['DraftReview']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProgressStatus']>, ParentType, ContextType>;
  summary?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProgressDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressDraftPayload'] = ResolversParentTypes['ProgressDraftPayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['ProgressDraft']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProgressReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport'], FederationReferenceType extends FederationReferenceTypes['ProgressReport'] = FederationReferenceTypes['ProgressReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProgressReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  allChallenges?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  allSummaries?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  challenges?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['ProgressDifference']>, ParentType, ContextType, Partial<ProgressReportdifferenceArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['ProgressRevision']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  validations?: Resolver<Array<ResolversTypes['Validation']>, ParentType, ContextType>;
};

export type ProgressReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressReportConnection'] = ResolversParentTypes['ProgressReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgressReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  readAs?: Resolver<Maybe<ResolversTypes['SearchReading']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressReportEdge'] = ResolversParentTypes['ProgressReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['FoundIn']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgressReport'], ParentType, ContextType>;
};

export type ProgressRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressRevision'] = ResolversParentTypes['ProgressRevision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
};

export type ProgressStatusResolvers = EnumResolverSignature<{ COMPLETE?: any, LIMITED?: any, NOT_STARTED?: any, SUBSTANTIAL?: any }, ResolversTypes['ProgressStatus']>;

export type PublishProgressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishProgressPayload'] = ResolversParentTypes['PublishProgressPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishedEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedEvidence'] = ResolversParentTypes['PublishedEvidence']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionPlan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType, RequireFields<QueryactionPlanArgs, 'id'>>;
  actionPlans?: Resolver<Maybe<ResolversTypes['ActionPlanConnection']>, ParentType, ContextType, RequireFields<QueryactionPlansArgs, 'first'>>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryassessmentArgs, 'id'>>;
  assessmentSheet?: Resolver<Maybe<ResolversTypes['AssessmentSheet']>, ParentType, ContextType, RequireFields<QueryassessmentSheetArgs, 'id'>>;
  assessmentSheetWords?: Resolver<ResolversTypes['AssessmentSheetWords'], ParentType, ContextType, RequireFields<QueryassessmentSheetWordsArgs, 'lang'>>;
  changes?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QuerychangesArgs, 'first'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QuerycommitmentArgs, 'number'>>;
  commitments?: Resolver<Maybe<Array<ResolversTypes['Commitment']>>, ParentType, ContextType>;
  discardedActionPlans?: Resolver<Maybe<Array<ResolversTypes['ActionPlan']>>, ParentType, ContextType, RequireFields<QuerydiscardedActionPlansArgs, 'municipality'>>;
  draftActionPlans?: Resolver<Maybe<Array<ResolversTypes['ActionPlan']>>, ParentType, ContextType, RequireFields<QuerydraftActionPlansArgs, 'municipality'>>;
  evidenceFile?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType, RequireFields<QueryevidenceFileArgs, 'id'>>;
  experience?: Resolver<Maybe<Array<ResolversTypes['Experience']>>, ParentType, ContextType, RequireFields<QueryexperienceArgs, 'commitments' | 'first' | 'indicators'>>;
  heldFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryheldFilesArgs, 'sha256s'>>;
  inclusionReport?: Resolver<Maybe<ResolversTypes['InclusionReport']>, ParentType, ContextType, RequireFields<QueryinclusionReportArgs, 'municipality' | 'year'>>;
  lastLearnt?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  letterToSend?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryletterToSendArgs, 'id'>>;
  maturityModel?: Resolver<Maybe<ResolversTypes['MaturityModel']>, ParentType, ContextType, RequireFields<QuerymaturityModelArgs, 'code'>>;
  maturityModels?: Resolver<Maybe<Array<ResolversTypes['MaturityModel']>>, ParentType, ContextType>;
  planAction?: Resolver<Maybe<ResolversTypes['PlanAction']>, ParentType, ContextType, RequireFields<QueryplanActionArgs, 'id'>>;
  planTemplates?: Resolver<Array<ResolversTypes['PlanTemplate']>, ParentType, ContextType>;
  progressReport?: Resolver<Maybe<ResolversTypes['ProgressReport']>, ParentType, ContextType, RequireFields<QueryprogressReportArgs, 'id'>>;
  progressReports?: Resolver<Maybe<ResolversTypes['ProgressReportConnection']>, ParentType, ContextType, RequireFields<QueryprogressReportsArgs, 'first'>>;
  ratingSheet?: Resolver<Maybe<ResolversTypes['RatingSheet']>, ParentType, ContextType, RequireFields<QueryratingSheetArgs, 'token'>>;
  readPlanDocument?: Resolver<ResolversTypes['ReadPlanDocumentPayload'], ParentType, ContextType, RequireFields<QueryreadPlanDocumentArgs, 'input'>>;
  yearSheet?: Resolver<Maybe<ResolversTypes['YearSheet']>, ParentType, ContextType, RequireFields<QueryyearSheetArgs, 'id'>>;
  yearSheetWords?: Resolver<ResolversTypes['YearSheetWords'], ParentType, ContextType, RequireFields<QueryyearSheetWordsArgs, 'lang'>>;
};

export type RateIndicatorsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateIndicatorsPayload'] = ResolversParentTypes['RateIndicatorsPayload']> = {
  sheet?: Resolver<Maybe<ResolversTypes['RatingSheet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RaterGroupResolvers = EnumResolverSignature<{ COUNCIL?: any, MANAGEMENT?: any, STAFF?: any }, ResolversTypes['RaterGroup']>;

export type RaterRatingResolvers = EnumResolverSignature<{ IN_PROGRESS?: any, MET?: any, NOT_APPLICABLE?: any, NOT_STARTED?: any, UNKNOWN?: any }, ResolversTypes['RaterRating']>;

export type RatingResolvers = EnumResolverSignature<{ IN_PROGRESS?: any, MET?: any, NOT_APPLICABLE?: any, NOT_STARTED?: any }, ResolversTypes['Rating']>;

export type RatingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingCounts'] = ResolversParentTypes['RatingCounts']> = {
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStarted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingRound'] = ResolversParentTypes['RatingRound']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  participation?: Resolver<Array<ResolversTypes['GroupParticipation']>, ParentType, ContextType>;
  remindedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spread?: Resolver<Maybe<Array<ResolversTypes['IndicatorSpread']>>, ParentType, ContextType, Partial<RatingRoundspreadArgs>>;
  state?: Resolver<ResolversTypes['RatingRoundState'], ParentType, ContextType>;
};

export type RatingRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingRoundPayload'] = ResolversParentTypes['RatingRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['RatingRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RatingRoundStateResolvers = EnumResolverSignature<{ CLOSED?: any, OPEN?: any }, ResolversTypes['RatingRoundState']>;

export type RatingSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingSheet'] = ResolversParentTypes['RatingSheet']> = {
  asked?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['RaterGroup']>, ParentType, ContextType>;
  groupCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['MaturityModel']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  ratings?: Resolver<Maybe<Array<ResolversTypes['GivenRating']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RatingSheetState'], ParentType, ContextType>;
};

export type RatingSheetStateResolvers = EnumResolverSignature<{ CLOSED?: any, OPEN?: any, WITHDRAWN?: any }, ResolversTypes['RatingSheetState']>;

export type ReadPlanDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadPlanDocumentPayload'] = ResolversParentTypes['ReadPlanDocumentPayload']> = {
  outline?: Resolver<Maybe<ResolversTypes['PlanOutline']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedAnswer'] = ResolversParentTypes['RecordedAnswer']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['MaturityIndicator'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemindRatersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindRatersPayload'] = ResolversParentTypes['RemindRatersPayload']> = {
  remindedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['RatingRound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedAction'] = ResolversParentTypes['ReportedAction']> = {
  action?: Resolver<ResolversTypes['PlanAction'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
};

export type ReportedYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedYear'] = ResolversParentTypes['ReportedYear']> = {
  commitment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
};

export type ReportingMunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingMunicipality'] = ResolversParentTypes['ReportingMunicipality']> = {
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
};

export type ReportingPeerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingPeerConnection'] = ResolversParentTypes['ReportingPeerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportingPeerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingPeerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingPeerEdge'] = ResolversParentTypes['ReportingPeerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type SearchReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReading'] = ResolversParentTypes['SearchReading']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetDistanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetDistance'] = ResolversParentTypes['TargetDistance']> = {
  applicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextDifference'] = ResolversParentTypes['TextDifference']> = {
  addedWords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TextPart']>, ParentType, ContextType>;
  removedWords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPart'] = ResolversParentTypes['TextPart']> = {
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UmbrellaResolvers = EnumResolverSignature<{ COMMUNITY?: any, GUARDIAN?: any, ORGANIZATION?: any }, ResolversTypes['Umbrella']>;

export type UnderstoodPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnderstoodPlan'] = ResolversParentTypes['UnderstoodPlan']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aligned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndoPlanActionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoPlanActionItemPayload'] = ResolversParentTypes['UndoPlanActionItemPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UndoPlanGapPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoPlanGapPayload'] = ResolversParentTypes['UndoPlanGapPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorCodeResolvers = EnumResolverSignature<{ CONFLICT?: any, FULL?: any, INVALID?: any, NOT_ALLOWED?: any, NOT_FOUND?: any }, ResolversTypes['UserErrorCode']>;

export type ValidationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validation'] = ResolversParentTypes['Validation']> = {
  allWords?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ValidationLink']>, ParentType, ContextType>;
  peer?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['ValidationReply']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ProgressReport'], ParentType, ContextType>;
  reportRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ValidationVerdict'], ParentType, ContextType>;
  viewerMayReply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ValidationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationLink'] = ResolversParentTypes['ValidationLink']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ValidationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationPayload'] = ResolversParentTypes['ValidationPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  validation?: Resolver<Maybe<ResolversTypes['Validation']>, ParentType, ContextType>;
};

export type ValidationReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationReply'] = ResolversParentTypes['ValidationReply']> = {
  allWords?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ValidationVerdictResolvers = EnumResolverSignature<{ AGREES?: any, HAS_DOUBTS?: any }, ResolversTypes['ValidationVerdict']>;

export type WritePlanTextsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WritePlanTextsPayload'] = ResolversParentTypes['WritePlanTextsPayload']> = {
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['PlanTextConflict']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  unknownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type YearEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearEnd'] = ResolversParentTypes['YearEnd']> = {
  byStatus?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  unreported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheet'] = ResolversParentTypes['YearSheet']> = {
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['YearSheetComparison'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['ActionPlan'], ParentType, ContextType>;
  publishedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['YearSheetState'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearSheetActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheetAction'] = ResolversParentTypes['YearSheetAction']> = {
  action?: Resolver<ResolversTypes['PlanAction'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['YearSheetCell']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearSheetCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheetCell'] = ResolversParentTypes['YearSheetCell']> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['YearSheetColumn'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['YearSheetMerge'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearSheetColumnResolvers = EnumResolverSignature<{ DONE?: any, EVIDENCE?: any, OBSTACLES?: any, STATUS?: any }, ResolversTypes['YearSheetColumn']>;

export type YearSheetComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheetComparison'] = ResolversParentTypes['YearSheetComparison']> = {
  actions?: Resolver<Array<ResolversTypes['YearSheetAction']>, ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflictCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearSheetFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheetFault'] = ResolversParentTypes['YearSheetFault']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type YearSheetHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheetHeading'] = ResolversParentTypes['YearSheetHeading']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearSheetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheetLine'] = ResolversParentTypes['YearSheetLine']> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacles?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearSheetMergeResolvers = EnumResolverSignature<{ CONFLICT?: any, OURS?: any, SHEET?: any }, ResolversTypes['YearSheetMerge']>;

export type YearSheetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheetPayload'] = ResolversParentTypes['YearSheetPayload']> = {
  sheet?: Resolver<Maybe<ResolversTypes['YearSheet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type YearSheetSideResolvers = EnumResolverSignature<{ OURS?: any, SHEET?: any }, ResolversTypes['YearSheetSide']>;

export type YearSheetStateResolvers = EnumResolverSignature<{ APPLIED?: any, READY?: any, UNDONE?: any }, ResolversTypes['YearSheetState']>;

export type YearSheetStatusWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheetStatusWord'] = ResolversParentTypes['YearSheetStatusWord']> = {
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearSheetWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSheetWords'] = ResolversParentTypes['YearSheetWords']> = {
  columns?: Resolver<Array<ResolversTypes['YearSheetHeading']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['YearSheetStatusWord']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActionItem?: ActionItemResolvers<ContextType>;
  ActionPlan?: ActionPlanResolvers<ContextType>;
  ActionPlanConnection?: ActionPlanConnectionResolvers<ContextType>;
  ActionPlanEdge?: ActionPlanEdgeResolvers<ContextType>;
  ActionPlanPayload?: ActionPlanPayloadResolvers<ContextType>;
  AddFilePayload?: AddFilePayloadResolvers<ContextType>;
  AnswerIndicatorsPayload?: AnswerIndicatorsPayloadResolvers<ContextType>;
  ArrangePlanPayload?: ArrangePlanPayloadResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConsent?: AssessmentConsentResolvers;
  AssessmentMode?: AssessmentModeResolvers;
  AssessmentMove?: AssessmentMoveResolvers<ContextType>;
  AssessmentMovePayload?: AssessmentMovePayloadResolvers<ContextType>;
  AssessmentPayload?: AssessmentPayloadResolvers<ContextType>;
  AssessmentSheet?: AssessmentSheetResolvers<ContextType>;
  AssessmentSheetCell?: AssessmentSheetCellResolvers<ContextType>;
  AssessmentSheetChange?: AssessmentSheetChangeResolvers<ContextType>;
  AssessmentSheetColumn?: AssessmentSheetColumnResolvers;
  AssessmentSheetComparison?: AssessmentSheetComparisonResolvers<ContextType>;
  AssessmentSheetFault?: AssessmentSheetFaultResolvers<ContextType>;
  AssessmentSheetHeading?: AssessmentSheetHeadingResolvers<ContextType>;
  AssessmentSheetLine?: AssessmentSheetLineResolvers<ContextType>;
  AssessmentSheetMerge?: AssessmentSheetMergeResolvers;
  AssessmentSheetPayload?: AssessmentSheetPayloadResolvers<ContextType>;
  AssessmentSheetRating?: AssessmentSheetRatingResolvers<ContextType>;
  AssessmentSheetSide?: AssessmentSheetSideResolvers;
  AssessmentSheetWords?: AssessmentSheetWordsResolvers<ContextType>;
  AssessmentSignature?: AssessmentSignatureResolvers<ContextType>;
  AssessmentStatus?: AssessmentStatusResolvers;
  CarriedAnswer?: CarriedAnswerResolvers<ContextType>;
  CarriedFrom?: CarriedFromResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentProgress?: CommitmentProgressResolvers<ContextType>;
  CommitmentStanding?: CommitmentStandingResolvers<ContextType>;
  CounterpartKind?: CounterpartKindResolvers;
  Date?: GraphQLScalarType;
  DatePrecision?: DatePrecisionResolvers;
  DateTime?: GraphQLScalarType;
  DescribePlanActionPayload?: DescribePlanActionPayloadResolvers<ContextType>;
  DifferenceKind?: DifferenceKindResolvers;
  Discussion?: DiscussionResolvers<ContextType>;
  DraftEvidence?: DraftEvidenceResolvers<ContextType>;
  DraftReview?: DraftReviewResolvers<ContextType>;
  ElementDistribution?: ElementDistributionResolvers<ContextType>;
  ElementLevel?: ElementLevelResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceDifference?: EvidenceDifferenceResolvers<ContextType>;
  Experience?: ExperienceResolvers<ContextType>;
  FileAllowance?: FileAllowanceResolvers<ContextType>;
  FoundIn?: FoundInResolvers<ContextType>;
  FoundPart?: FoundPartResolvers<ContextType>;
  FoundText?: FoundTextResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapPeerConnection?: GapPeerConnectionResolvers<ContextType>;
  GapPeerEdge?: GapPeerEdgeResolvers<ContextType>;
  GapReason?: GapReasonResolvers;
  GivenConsent?: GivenConsentResolvers<ContextType>;
  GivenRating?: GivenRatingResolvers<ContextType>;
  GroupParticipation?: GroupParticipationResolvers<ContextType>;
  GroupSpread?: GroupSpreadResolvers<ContextType>;
  ImportActionPlanPayload?: ImportActionPlanPayloadResolvers<ContextType>;
  ImportAssessmentSheetPayload?: ImportAssessmentSheetPayloadResolvers<ContextType>;
  ImportYearSheetPayload?: ImportYearSheetPayloadResolvers<ContextType>;
  InclusionParagraph?: InclusionParagraphResolvers<ContextType>;
  InclusionReport?: InclusionReportResolvers<ContextType>;
  InclusionReportContent?: InclusionReportContentResolvers<ContextType>;
  InclusionReportPayload?: InclusionReportPayloadResolvers<ContextType>;
  InclusionSection?: InclusionSectionResolvers;
  IndicatorAnswer?: IndicatorAnswerResolvers<ContextType>;
  IndicatorCommitment?: IndicatorCommitmentResolvers<ContextType>;
  IndicatorCounterpart?: IndicatorCounterpartResolvers<ContextType>;
  IndicatorSpread?: IndicatorSpreadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LeftOutRecord?: LeftOutRecordResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  LevelReason?: LevelReasonResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MaturityElement?: MaturityElementResolvers<ContextType>;
  MaturityIndicator?: MaturityIndicatorResolvers<ContextType>;
  MaturityLevel?: MaturityLevelResolvers<ContextType>;
  MaturityModel?: MaturityModelResolvers<ContextType>;
  MaturityModelPayload?: MaturityModelPayloadResolvers<ContextType>;
  MaturityOutcome?: MaturityOutcomeResolvers<ContextType>;
  MaturityTarget?: MaturityTargetResolvers<ContextType>;
  MaturityTargetPayload?: MaturityTargetPayloadResolvers<ContextType>;
  MovePreview?: MovePreviewResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityMaturity?: MunicipalityMaturityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedAssessmentConnection?: NamedAssessmentConnectionResolvers<ContextType>;
  NamedAssessmentEdge?: NamedAssessmentEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  PeerCommitment?: PeerCommitmentResolvers<ContextType>;
  PeerCommitments?: PeerCommitmentsResolvers<ContextType>;
  PeerGroup?: PeerGroupResolvers<ContextType>;
  PeerMaturity?: PeerMaturityResolvers<ContextType>;
  PeerProgress?: PeerProgressResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlanAction?: PlanActionResolvers<ContextType>;
  PlanActionConnection?: PlanActionConnectionResolvers<ContextType>;
  PlanActionEdge?: PlanActionEdgeResolvers<ContextType>;
  PlanActionItemPayload?: PlanActionItemPayloadResolvers<ContextType>;
  PlanArrangementChange?: PlanArrangementChangeResolvers<ContextType>;
  PlanArrangementDeed?: PlanArrangementDeedResolvers;
  PlanCheck?: PlanCheckResolvers;
  PlanDocumentFormat?: PlanDocumentFormatResolvers;
  PlanGapPayload?: PlanGapPayloadResolvers<ContextType>;
  PlanGroup?: PlanGroupResolvers<ContextType>;
  PlanOrigin?: PlanOriginResolvers<ContextType>;
  PlanOutline?: PlanOutlineResolvers<ContextType>;
  PlanOutlineRow?: PlanOutlineRowResolvers<ContextType>;
  PlanPart?: PlanPartResolvers;
  PlanParticipant?: PlanParticipantResolvers<ContextType>;
  PlanPeriod?: PlanPeriodResolvers<ContextType>;
  PlanProgress?: PlanProgressResolvers<ContextType>;
  PlanRowFacts?: PlanRowFactsResolvers<ContextType>;
  PlanRowKind?: PlanRowKindResolvers;
  PlanSection?: PlanSectionResolvers<ContextType>;
  PlanSegment?: PlanSegmentResolvers<ContextType>;
  PlanShare?: PlanShareResolvers<ContextType>;
  PlanStatus?: PlanStatusResolvers;
  PlanTemplate?: PlanTemplateResolvers<ContextType>;
  PlanTextConflict?: PlanTextConflictResolvers<ContextType>;
  PlanTextDifference?: PlanTextDifferenceResolvers<ContextType>;
  PlanTextPair?: PlanTextPairResolvers<ContextType>;
  PlanTextState?: PlanTextStateResolvers;
  PlanTranslation?: PlanTranslationResolvers<ContextType>;
  PlanWarning?: PlanWarningResolvers<ContextType>;
  PlanWithdrawal?: PlanWithdrawalResolvers<ContextType>;
  ProgressDifference?: ProgressDifferenceResolvers<ContextType>;
  ProgressDraft?: ProgressDraftResolvers<ContextType>;
  ProgressDraftPayload?: ProgressDraftPayloadResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
  ProgressReportConnection?: ProgressReportConnectionResolvers<ContextType>;
  ProgressReportEdge?: ProgressReportEdgeResolvers<ContextType>;
  ProgressRevision?: ProgressRevisionResolvers<ContextType>;
  ProgressStatus?: ProgressStatusResolvers;
  PublishProgressPayload?: PublishProgressPayloadResolvers<ContextType>;
  PublishedEvidence?: PublishedEvidenceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateIndicatorsPayload?: RateIndicatorsPayloadResolvers<ContextType>;
  RaterGroup?: RaterGroupResolvers;
  RaterRating?: RaterRatingResolvers;
  Rating?: RatingResolvers;
  RatingCounts?: RatingCountsResolvers<ContextType>;
  RatingRound?: RatingRoundResolvers<ContextType>;
  RatingRoundPayload?: RatingRoundPayloadResolvers<ContextType>;
  RatingRoundState?: RatingRoundStateResolvers;
  RatingSheet?: RatingSheetResolvers<ContextType>;
  RatingSheetState?: RatingSheetStateResolvers;
  ReadPlanDocumentPayload?: ReadPlanDocumentPayloadResolvers<ContextType>;
  RecordedAnswer?: RecordedAnswerResolvers<ContextType>;
  RemindRatersPayload?: RemindRatersPayloadResolvers<ContextType>;
  ReportedAction?: ReportedActionResolvers<ContextType>;
  ReportedYear?: ReportedYearResolvers<ContextType>;
  ReportingMunicipality?: ReportingMunicipalityResolvers<ContextType>;
  ReportingPeerConnection?: ReportingPeerConnectionResolvers<ContextType>;
  ReportingPeerEdge?: ReportingPeerEdgeResolvers<ContextType>;
  SearchReading?: SearchReadingResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  TargetDistance?: TargetDistanceResolvers<ContextType>;
  TextDifference?: TextDifferenceResolvers<ContextType>;
  TextPart?: TextPartResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Umbrella?: UmbrellaResolvers;
  UnderstoodPlan?: UnderstoodPlanResolvers<ContextType>;
  UndoPlanActionItemPayload?: UndoPlanActionItemPayloadResolvers<ContextType>;
  UndoPlanGapPayload?: UndoPlanGapPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  Validation?: ValidationResolvers<ContextType>;
  ValidationLink?: ValidationLinkResolvers<ContextType>;
  ValidationPayload?: ValidationPayloadResolvers<ContextType>;
  ValidationReply?: ValidationReplyResolvers<ContextType>;
  ValidationVerdict?: ValidationVerdictResolvers;
  WritePlanTextsPayload?: WritePlanTextsPayloadResolvers<ContextType>;
  YearEnd?: YearEndResolvers<ContextType>;
  YearSheet?: YearSheetResolvers<ContextType>;
  YearSheetAction?: YearSheetActionResolvers<ContextType>;
  YearSheetCell?: YearSheetCellResolvers<ContextType>;
  YearSheetColumn?: YearSheetColumnResolvers;
  YearSheetComparison?: YearSheetComparisonResolvers<ContextType>;
  YearSheetFault?: YearSheetFaultResolvers<ContextType>;
  YearSheetHeading?: YearSheetHeadingResolvers<ContextType>;
  YearSheetLine?: YearSheetLineResolvers<ContextType>;
  YearSheetMerge?: YearSheetMergeResolvers;
  YearSheetPayload?: YearSheetPayloadResolvers<ContextType>;
  YearSheetSide?: YearSheetSideResolvers;
  YearSheetState?: YearSheetStateResolvers;
  YearSheetStatusWord?: YearSheetStatusWordResolvers<ContextType>;
  YearSheetWords?: YearSheetWordsResolvers<ContextType>;
};

