import type { FoundEdge, FoundList } from '../../shared/search/page.ts'
import type { ProgressReportRow } from '../database/tables.ts'

export type { EvidenceItem as EvidenceMapper } from '../database/tables.ts'
export type ProgressReportMapper = ProgressReportRow
export type ProgressReportEdgeMapper = FoundEdge<ProgressReportRow>
export type ProgressReportConnectionMapper = FoundList<ProgressReportRow>
