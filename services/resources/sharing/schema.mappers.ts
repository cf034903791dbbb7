import type { CaseStudy, ResourceRow, Service } from '../database/tables.ts'

export type CaseStudyMapper = CaseStudy
export type ServiceMapper = Service
export type ResourceTextsMapper = ResourceRow
