import type { Generated, Kysely, Selectable } from 'kysely'
import type { Letter, LetterRow } from '../../shared/letters.ts'
import type { Texts } from '../../shared/language.ts'

export type Umbrella = 'GUARDIAN' | 'ORGANIZATION' | 'COMMUNITY'
export type ProgressStatus = 'NOT_STARTED' | 'LIMITED' | 'SUBSTANTIAL' | 'COMPLETE'
export type AssessmentStatus = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'
export type AssessmentMode = 'SNAPSHOT' | 'FULL'
export type Rating = 'NOT_STARTED' | 'IN_PROGRESS' | 'MET' | 'NOT_APPLICABLE'

/** An address that this subgraph knows of; everything else about it is members'. */
export type MunicipalityRow = { slug: string }

export type CommitmentRow = {
  number: number
  title: Texts
  explanation: Texts
  umbrella: Umbrella
  exampleActions: Texts[]
  exampleIndicators: Texts[]
  tierNote: string | null
}

/** A file that somebody uploaded; its bytes are kept by their hash, outside the database. */
export type FileRow = {
  id: string
  municipality: string
  name: string
  mediaType: string
  size: number
  sha256: string
  uploadedBy: string
  uploadedAt: Date
}

/** Something published that refers to a file, as one revision of a `ProgressReport`. */
export type FileUseRow = { file: string; subjectType: string; subjectId: string; revision: number }

/** A link, or a file by its id: then `url` is the file's path on the portal. */
export type EvidenceItem = { title: string; url: string; effectiveOn: string | null; file?: string }

/** One published revision of a report, on a commitment or on an action of a plan. All of them stay; the newest is current. */
export type ProgressReportRow = {
  id: string
  revision: number
  current: boolean
  municipality: string
  commitment: number | null
  /** A segment of a plan. */
  action: string | null
  period: string
  status: ProgressStatus
  summary: Texts
  challenges: Texts | null
  evidence: EvidenceItem[]
  publishedAt: Date
  publishedBy: string | null
  /** Another editor, who read it before it was published. */
  reviewedBy: string | null
  invented: boolean
}

/** A page or document as somebody is typing it. */
export type DraftEvidence = { title: string; url: string; effectiveOn: string; file?: string }

/** A report that is being written: one a municipality, subject and period, shared by its editors. */
export type ProgressDraftRow = {
  id: string
  municipality: string
  /** A commitment or an action, exactly one of the two. */
  commitment: number | null
  action: string | null
  period: string
  revision: number
  status: ProgressStatus | null
  summary: Texts
  challenges: Texts
  evidence: DraftEvidence[]
  /** The published revision that it takes the place of; null where nothing was published. */
  basedOn: number | null
  /** The report of an earlier period whose words it began with. */
  carriedFrom: string | null
  carriedRevision: number | null
  /** Fields that were carried over and are still true, as `summary.en`. */
  confirmed: string[]
  writtenBy: string
  /** The form that saved it last, by a name it gave itself. */
  writing: string | null
  savedAt: Date
  sentBy: string | null
  sentAt: Date | null
  reviewer: string | null
  returnedBy: string | null
  /** From whoever sent it last, in one direction or the other. */
  note: string | null
  discardedAt: Date | null
}

export type ValidationVerdict = 'AGREES' | 'HAS_DOUBTS'

/** What the secretariat, or a peer, says of one published revision of a report. */
export type ValidationRow = {
  id: string
  report: string
  reportRevision: number
  /** Of the report. */
  municipality: string
  /** The other municipality that it was given for; null for the secretariat. */
  peer: string | null
  verdict: ValidationVerdict
  words: Texts
  links: { title: string; url: string }[]
  signedBy: string
  signedAt: Date
  withdrawnAt: Date | null
  withdrawnBy: string | null
}

/** One revision of a municipality's answer to a validation. */
export type ValidationReplyRow = {
  validation: string
  revision: number
  current: boolean
  words: Texts
  writtenBy: string
  writtenAt: Date
}

/** By language, the revision of the source text that it was made from; the source language names its own. */
export type Bases = Readonly<Record<string, number>>

export type ActionPlanRow = {
  id: string
  revision: number
  municipality: string
  title: Texts
  bases: { title: Bases }
  sourceLang: string
  periodFrom: number | null
  periodTo: number | null
  source: string | null
  note: string | null
  /** When it was published; of a draft, when it was kept. */
  publishedAt: Date
  /** Read by the municipality's own editors only. */
  isDraft: boolean
  /** What its structure was taken from: a plan, or a template by its code. */
  copiedFrom: string | null
  template: string | null
  /** A draft that was thrown away, until it is restored: its editors alone find it. */
  discardedAt: Date | null
  /** A published plan that its municipality took back: in no list, and readable where it was. */
  withdrawnAt: Date | null
  withdrawalReason: Texts | null
}

export type PlanPart = 'INVITED' | 'TAKES_PART' | 'LEFT'

/** How another municipality stands to a plan; what was before is in the trail. */
export type PlanParticipantRow = { plan: string; municipality: string; part: PlanPart; since: Date }

export type SegmentKind = 'SECTION' | 'GROUP' | 'ACTION' | 'PART' | 'OUTCOME' | 'TEXT'

/** One text of a plan in reading order; it belongs to the nearest one above it with a lower level. */
export type PlanSegmentRow = {
  id: string
  plan: string
  position: number
  level: number
  kind: SegmentKind
  number: string
  text: Texts
  bases: Bases
  status: ProgressStatus | null
  commitments: number[]
  owner: string | null
  partners: string | null
  /** When, in the document's own words. */
  timeline: string | null
  startsOn: string | null
  endsOn: string | null
  budgetLine: string | null
  isOtherLevel: boolean
  /** The participant whose share it is; null where it is the share of whoever keeps the plan. */
  doneBy: string | null
  /** How much an action counts beside the others of its plan: 1 where nothing is said. */
  weight: number | null
}

/** What a segment, or the title of a plan, said in its source language at a revision that is past. */
export type PlanWordingRow = { segment: string; revision: number; plan: string; text: string }

/** One row of a sheet: what it says in each column, and which revision it was downloaded with. */
export type YearSheetSent = {
  row: number
  action: string
  base: string | null
  cells: { status: string; done: string; obstacles: string; evidence: string }
}

/** A year of a plan, as somebody filled it in outside the portal. */
export type YearSheetRow = {
  id: string
  plan: string
  /** Whose share of the plan it reports on. */
  municipality: string
  year: string
  lang: string
  fileName: string
  sent: YearSheetSent[]
  /** The revisions that applying it published, and those in whose place they stand. */
  published: { id: string; revision: number; before: number | null }[]
  sentBy: string
  sentAt: Date
  appliedAt: Date | null
  undoneAt: Date | null
}

export type MaturityModelRow = {
  code: string
  position: number
  name: Texts
  edition: string
  scopeWarning: string | null
  /** The scale: levels of two families never meet in one figure. */
  family: string
  /** SHA-256 of its content. Null for editions that came with the portal. */
  fingerprint: string | null
  addedAt: Date | null
  addedBy: string | null
}
export type MaturityLevelRow = { model: string; number: number; name: Texts; gist: string | null }
export type MaturityElementRow = { model: string; code: string; position: number; name: Texts }
export type MaturityOutcomeRow = {
  model: string
  number: number
  level: number
  element: string
  title: Texts | null
  basis: string | null
}
export type MaturityIndicatorRow = {
  model: string
  code: string
  outcome: number
  position: number
  title: Texts
  basis: string | null
}

/** What the source names as evidence of an indicator, in its own language. */
export type MaturityExampleRow = { model: string; indicator: string; position: number; text: Texts }

/** An indicator that a snapshot of the edition asks. */
export type MaturitySnapshotRow = { model: string; indicator: string }

export type CrosswalkKind = 'SAME' | 'PARTIAL'

/** Two indicators that ask the same, or in part: written once, in the edition that was added later. */
export type MaturityCrosswalkRow = {
  model: string
  indicator: string
  toModel: string
  toIndicator: string
  kind: CrosswalkKind
  basis: string
  isInferred: boolean
}

export type IndicatorCommitmentRow = {
  model: string
  indicator: string
  commitment: number
  basis: string
  isInferred: boolean
}

export type ElementLevel = { element: string; level: number }

export type AssessmentRow = {
  id: string
  municipality: string
  model: string
  mode: AssessmentMode
  status: AssessmentStatus
  /** Grows with each act that changes answers or publishes them. */
  revision: number
  assessedOn: string | null
  overallLevel: number | null
  /** Computed from the answers when they are published; empty before. */
  elements: ElementLevel[]
  startedAt: Date
  startedBy: string | null
  publishedAt: Date | null
  publishedBy: string | null
  invented: boolean
  /** The earlier assessment whose answers it began with. */
  takenOverFrom: string | null
  /** Nobody finds it then, until it is restored. */
  discardedAt: Date | null
}

export type AssessmentAnswerRow = {
  assessment: string
  model: string
  indicator: string
  /** Null where words stand there and no rating yet. */
  rating: Rating | null
  reason: string | null
  evidence: string
  /** The day that the evidence is about. */
  evidenceOn: string | null
  gap: string
  owner: string
  /** Of the assessment, when this was answered last. */
  revision: number
  /** The form that answered it last, by a name it gave itself. */
  writing: string | null
  answeredBy: string | null
  answeredAt: Date | null
  /** How the indicator was rated in the assessment that this answer was taken over from. Never counts as a rating. */
  lastRating: Rating | null
}

/** A file as evidence of an answer: its municipality's editors alone read it. */
export type AnswerFileRow = {
  assessment: string
  indicator: string
  file: string
  addedBy: string | null
  addedAt: Date
}

/** One row of a sheet: what it says, and what it was made from. */
export type AssessmentSheetSent = {
  /** Name of the tab; null in a table of text. */
  tab: string | null
  row: number
  indicator: string
  base: string
  cells: Record<'rating' | 'reason' | 'evidence' | 'evidenceOn' | 'gap' | 'owner', string>
}

/** An assessment, as somebody filled it in outside the portal. */
export type AssessmentSheetRow = {
  id: string
  assessment: string
  /** The edition whose indicators it answers. */
  model: string
  fileName: string
  sent: AssessmentSheetSent[]
  sentBy: string
  sentAt: Date
  mergedAt: Date | null
  /** Answers that merging it gave. */
  mergedCount: number | null
}

/** A row of `assessmentAnswer` as the database writes it into JSON: all of its columns, of which these are read. */
export type KeptAnswer = Pick<
  AssessmentAnswerRow,
  'indicator' | 'rating' | 'evidence' | 'gap' | 'reason' | 'owner' | 'revision'
> & { evidence_on: string | null }

export type CarriedAnswer = { from: string; to: string; kind: CrosswalkKind }

/** That an assessment went over to another edition, and all that undoing it takes. */
export type AssessmentMoveRow = {
  id: string
  /** The one that is written from then on; gone where a new draft was undone. */
  assessment: string
  /** The published one that the draft was made from. Null where a draft itself was moved. */
  source: string | null
  municipality: string
  fromModel: string
  toModel: string
  fromMode: AssessmentMode
  /** Of the assessment, by the move. */
  revision: number
  /** Of the assessment, by the move, or by undoing it. */
  changedRevision: number
  before: KeptAnswer[]
  carried: CarriedAnswer[]
  movedAt: Date
  movedBy: string
  undoneAt: Date | null
  undoneBy: string | null
  /** What stood in the other edition when it was undone. */
  setAside: KeptAnswer[] | null
}

export type AssessmentConsent = 'PUBLICATION' | 'NAME'

/** A decision of a municipality on one of its assessments. The one that stands is not withdrawn; those before stay. */
export type AssessmentConsentRow = {
  assessment: string
  consent: AssessmentConsent
  givenAt: Date
  givenBy: string | null
  withdrawnAt: Date | null
  withdrawnBy: string | null
}

export type RaterGroup = 'COUNCIL' | 'MANAGEMENT' | 'STAFF'
export type RaterRating = Rating | 'UNKNOWN'
/** How many said what. */
export type RatingCounts = Record<RaterRating, number>

/** What is told of an indicator; null is withheld. */
export type ToldSpread = {
  indicator: string
  all: RatingCounts | null
  groups: { group: RaterGroup; counts: RatingCounts | null }[]
  comments: string[]
}
export type Participation = { group: RaterGroup; invited: number; answered: number; complete: number }

/** Several raters rate the indicators of one draft apart from each other. When it closes, only what may be told is left of it. */
export type RatingRoundRow = {
  id: string
  assessment: string
  state: 'OPEN' | 'CLOSED'
  /** The last day on which ratings are taken. */
  closesOn: string
  openedAt: Date
  openedBy: string
  remindedOn: string | null
  closedAt: Date | null
  /** Null where the last day ended it. */
  closedBy: string | null
  participation: Participation[] | null
  spread: ToldSpread[] | null
}

/** Deleted when the round closes. */
export type RaterRow = {
  id: string
  round: string
  group: RaterGroup
  email: string
  /** The address without what stands behind a plus: one mailbox is one rater. */
  mailbox: string
  lang: Letter['lang']
}

/** Outlives its rater, so that a used link is told from one that never was. */
export type RatingLinkRow = { tokenHash: string; round: string; rater: string | null }

/** What one rater says of one indicator, without the moment at which it was said. Deleted when the round closes. */
export type RaterRatingRow = {
  rater: string
  model: string
  indicator: string
  rating: RaterRating | null
  comment: string
}

/** Which mailboxes were written to within a day, as hashes. */
export type RatingLetterRow = { id: string; municipality: string; mailboxHash: string; writtenAt: Date }

/** Who put their name to the agreed ratings, and which ones these were. */
export type AssessmentSignatureRow = {
  assessment: string
  signedAt: Date
  signedBy: string
  ratings: Partial<Record<string, Rating>>
}

/** An action of a plan that is to close a gap of its municipality. */
export type MaturityTargetRow = {
  id: string
  municipality: string
  model: string
  element: string
  level: number
  dueOn: string
  setAt: Date
  setBy: string
  endedAt: Date | null
  endedBy: string | null
}

/** An action that was made of an action item of a meeting. The item is another part's, and not checked. */
export type ItemActionRow = {
  action: string
  item: string
  municipality: string
  plannedAt: Date
  plannedBy: string
}

export type GapActionRow = {
  action: string
  municipality: string
  model: string
  indicator: string
  plannedAt: Date
  plannedBy: string
}

export type InclusionSection = 'INTRODUCTION' | 'PROGRESS' | 'PLAN' | 'EVENTS' | 'PRACTICES' | 'PATHWAY' | 'OUTLOOK'
export type InclusionParagraph = { id: string; section: InclusionSection; text: Texts }
export type LeftOut = { record: string; reason: Texts }

/** What a municipality reports on a year: a draft, which is read and written as a whole, or locked for good. */
export type InclusionReportRow = {
  id: string
  municipality: string
  year: number
  /** 1 for the first of a year; each correction is one more. */
  edition: number
  /** The locked edition that this one corrects. */
  corrects: string | null
  revision: number
  sections: InclusionSection[]
  /** Records that come first within their section. */
  recordOrder: string[]
  leftOut: LeftOut[]
  paragraphs: InclusionParagraph[]
  createdAt: Date
  createdBy: string
  lockedAt: Date | null
  lockedBy: string | null
  /** What it said when it was locked: canonical JSON, and its fingerprint. */
  content: string | null
  sha256: string | null
}

/** A group of unnamed assessments, and the elements that were told of it: one at least. */
type PeerDisclosureTable = {
  id: Generated<number>
  /** SHA-256 of `members`. */
  fingerprint: string
  members: string[]
  elements: string[]
  toldAt: Date
}
export type PeerDisclosureRow = Selectable<PeerDisclosureTable>

export type CommitmentsTables = {
  peerDisclosure: PeerDisclosureTable
  municipality: MunicipalityRow
  commitment: CommitmentRow
  file: FileRow
  fileUse: FileUseRow
  progressReport: ProgressReportRow
  progressDraft: ProgressDraftRow
  validation: ValidationRow
  validationReply: ValidationReplyRow
  actionPlan: ActionPlanRow
  planSegment: PlanSegmentRow
  planParticipant: PlanParticipantRow
  planWording: PlanWordingRow
  yearSheet: YearSheetRow
  inclusionReport: InclusionReportRow
  maturityModel: MaturityModelRow
  maturityLevel: MaturityLevelRow
  maturityElement: MaturityElementRow
  maturityOutcome: MaturityOutcomeRow
  maturityIndicator: MaturityIndicatorRow
  maturityExample: MaturityExampleRow
  maturitySnapshot: MaturitySnapshotRow
  maturityCrosswalk: MaturityCrosswalkRow
  /** A view: each pair of `maturityCrosswalk` from both sides. */
  maturityCounterpart: MaturityCrosswalkRow & { isOwn: boolean }
  indicatorCommitment: IndicatorCommitmentRow
  assessmentMove: AssessmentMoveRow
  assessment: AssessmentRow
  assessmentAnswer: AssessmentAnswerRow
  assessmentConsent: AssessmentConsentRow
  answerFile: AnswerFileRow
  assessmentSheet: AssessmentSheetRow
  ratingRound: RatingRoundRow
  rater: RaterRow
  ratingLink: RatingLinkRow
  raterRating: RaterRatingRow
  ratingLetter: RatingLetterRow
  assessmentSignature: AssessmentSignatureRow
  letter: LetterRow
  gapAction: GapActionRow
  itemAction: ItemActionRow
  maturityTarget: MaturityTargetRow
}

export type CommitmentsDb = Kysely<CommitmentsTables>
