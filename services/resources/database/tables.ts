import type { Kysely } from 'kysely'
import type { Texts } from '../../shared/language.ts'

export type ResourceKind =
  | 'TOOLKIT'
  | 'GUIDE'
  | 'VIDEO'
  | 'CASE_STUDY'
  | 'POLICY'
  | 'REPORT'
  | 'TRAINING'
  | 'SERVICE'
  | 'LINK'

export type ResourceAudience = 'COUNCIL' | 'MANAGEMENT' | 'STAFF' | 'PARTNERS' | 'RESIDENTS'

/** What a municipality did, and what others can learn from it. */
export type CaseStudy = { situation: Texts; done: Texts; cost: Texts | null; result: Texts; advice: Texts | null }

/** A place or an office that helps people. Its languages are those of the item. */
export type Service = {
  what: Texts
  where: Texts
  hours: Texts | null
  phone: string | null
  email: string | null
}

/** The municipalities that the graph knows, so that no other can be named. */
export type MunicipalityRow = { slug: string }

export type ResourceRow = {
  /** The permanent address, and the key that the whole graph knows the item by. */
  slug: string
  title: Texts
  summary: Texts | null
  kind: ResourceKind
  languages: string[]
  municipality: string | null
  year: number | null
  /** What the library is sorted by: the first day that the date of the thing can mean, and the first of all days for an undated one. */
  listedOn: string
  url: string | null
  source: string | null
  createdAt: Date
  author: string | null
  /** An SPDX identifier where the licence has one, and otherwise its name. */
  licence: string | null
  audience: ResourceAudience[]
  /** Code of the province or territory that it is about. */
  province: string | null
  caseStudy: CaseStudy | null
  service: Service | null
  /** Invented to demonstrate the portal. */
  invented: boolean
  /** Null for what the sources name. */
  sharedBy: string | null
  revision: number
  updatedAt: Date | null
  withdrawnAt: Date | null
  withdrawalReason: Texts | null
}

export type ResourceCommitmentRow = { resource: string; commitment: number }

/** Which indicator of an edition of a maturity model an item helps with. Neither is checked: they are another subgraph's. */
export type ResourceIndicatorRow = { resource: string; model: string; indicator: string }

/** Bytes that the portal keeps. It waits for an item, and is then one version of one of its files for good. */
export type FileRow = {
  id: string
  name: string
  mediaType: string
  size: number
  sha256: string
  uploadedBy: string
  uploadedAt: Date
  resource: string | null
  /** The id of its first version. */
  line: string | null
  version: number | null
  lang: string | null
  addedAt: Date | null
  /** Since when it is there no more, and why: nobody holds its bytes then. */
  takenBackAt: Date | null
  takenBackReason: Texts | null
}

/** Materials of an event, by the event's address in the graph. */
export type ResourceEventRow = { resource: string; event: string }

/** A question and its answers. Its first post, at position 0, is the question. */
export type DiscussionRow = {
  id: string
  title: string
  lang: string
  audience: 'MEMBERS' | 'PUBLIC'
  askedBy: string
  askedAt: Date
  closedAt: Date | null
  /** Since when its question is hidden or withdrawn: it is on no list then. */
  withheldAt: Date | null
  acceptedPost: string | null
  /** Answers that can be read. */
  answerCount: number
  invented: boolean
  searchText: string
}

export type DiscussionCommitmentRow = { discussion: string; commitment: number }
export type DiscussionIndicatorRow = { discussion: string; model: string; indicator: string }

/** For whom somebody speaks: what everybody may know of the author of a post. */
export type Speaker = {
  role: 'EDITOR' | 'COORDINATOR' | 'ORGANISER' | 'SECRETARIAT'
  municipality: string | null
  network: string | null
}

export type PostRow = Speaker & {
  id: string
  discussion: string
  position: number
  personId: string
  lang: string
  body: string
  writtenAt: Date
  editedAt: Date | null
  revision: number
  withdrawnAt: Date | null
  hiddenAt: Date | null
  hiddenReason: string | null
}

/** What a post said before it was edited. */
export type PostRevisionRow = { post: string; revision: number; lang: string; body: string; writtenAt: Date }

export type PostReportRow = {
  id: string
  post: string
  reportedBy: string
  reportedAt: Date
  reason: string
  settledAt: Date | null
  outcome: 'HIDDEN' | 'KEPT' | null
}

/** That an author was asked to let an answer into the library, what they said, and the item that came of it. */
export type SharedAnswerRow = {
  post: string
  kind: 'GUIDE' | 'CASE_STUDY'
  title: string
  askedBy: string
  askedAt: Date
  answeredAt: Date | null
  agreed: boolean | null
  resource: string | null
}

export type CollectionRow = {
  slug: string
  title: Texts
  description: Texts | null
  owner: string
  createdAt: Date
  updatedAt: Date
  revision: number
  discardedAt: Date | null
}

export type CollectionCuratorRow = { collection: string; person: string; addedBy: string; addedAt: Date }

export type CollectionItemRow = { collection: string; resource: string; position: number }

/** How the link of an item was found when it was last looked at. */
export type LinkCheckRow = {
  resource: string
  url: string
  checkedAt: Date
  dueAt: Date
  outcome: 'ALIVE' | 'GONE' | 'SILENT' | 'REFUSED'
  failures: number
  failingSince: Date | null
}

export type ResourcesTables = {
  municipality: MunicipalityRow
  resource: ResourceRow
  resourceCommitment: ResourceCommitmentRow
  resourceIndicator: ResourceIndicatorRow
  file: FileRow
  resourceEvent: ResourceEventRow
  discussion: DiscussionRow
  discussionCommitment: DiscussionCommitmentRow
  discussionIndicator: DiscussionIndicatorRow
  post: PostRow
  postRevision: PostRevisionRow
  postReport: PostReportRow
  sharedAnswer: SharedAnswerRow
  collection: CollectionRow
  collectionCurator: CollectionCuratorRow
  collectionItem: CollectionItemRow
  linkCheck: LinkCheckRow
}

export type ResourcesDb = Kysely<ResourcesTables>
