import type { ReportedAction } from '../progress-report/store.ts'

export type MunicipalityMapper = { slug: string }
export type ReportedActionMapper = ReportedAction
