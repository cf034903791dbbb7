export type {
  InclusionParagraph as InclusionParagraphMapper,
  LeftOut as LeftOutRecordMapper,
} from '../database/tables.ts'
export type { InclusionReport as InclusionReportMapper } from './store.ts'
