import type { StoredAssessment } from '../assessment/store.ts'
import type { ElementLevel } from '../database/tables.ts'
import type { GapOfAssessment } from './gaps.ts'
import type { StoredPeer } from './store.ts'

export type GapMapper = GapOfAssessment
export type GapPeerEdgeMapper = StoredPeer
export type GapPeerConnectionMapper = { peers: StoredPeer[]; total: number }
export type MunicipalityMaturityMapper = {
  overallLevel: number | null
  assessedOn: string | null
  elements: (ElementLevel & { assessment: StoredAssessment })[]
  assessment: StoredAssessment
}
