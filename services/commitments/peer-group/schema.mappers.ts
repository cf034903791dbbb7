import type { EvidenceItem } from '../database/tables.ts'
import type { ReportedYear } from '../progress-report/store.ts'

export type PeerGroupMapper = { slugs: readonly string[]; isOrdinary: boolean }
export type PeerProgressMapper = { commitment: number; slugs: readonly string[]; reported: readonly ReportedYear[] }
export type ReportingMunicipalityMapper = ReportedYear
export type PublishedEvidenceMapper = Omit<ReportedYear, 'commitment' | 'status'> & { evidence: EvidenceItem }
