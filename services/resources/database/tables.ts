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
  /** Folded title, summary and source: what a search looks in. */
  searchText: string
}

export type ResourceCommitmentRow = { resource: string; commitment: number }

/** Which indicator of an edition of a maturity model an item helps with. Neither is checked: they are another subgraph's. */
export type ResourceIndicatorRow = { resource: string; model: string; indicator: string }

export type ResourceFileRow = {
  id: string
  resource: string
  url: string
  mediaType: string
  size: number
  lang: string | null
  position: number
}

/** Materials of an event, by the event's address in the graph. */
export type ResourceEventRow = { resource: string; event: string }

export type ResourcesTables = {
  municipality: MunicipalityRow
  resource: ResourceRow
  resourceCommitment: ResourceCommitmentRow
  resourceIndicator: ResourceIndicatorRow
  resourceFile: ResourceFileRow
  resourceEvent: ResourceEventRow
}

export type ResourcesDb = Kysely<ResourcesTables>
