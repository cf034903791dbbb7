import type { News, Notice } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import type { ProgressReportRow, ValidationRow } from '../database/tables.ts'

type Reported = Pick<ProgressReportRow, 'id' | 'municipality' | 'commitment' | 'period' | 'invented'>

const newsOf = ({ id, municipality, commitment, invented }: Reported) => ({
  municipality,
  url: `/progress/${id}`,
  commitments: commitment === null ? [] : [commitment],
  invented,
})

/** In the words of whoever signed it. */
export const newsOfValidation = (report: Reported, words: Texts): News => ({
  ...newsOf(report),
  kind: 'PROGRESS_VALIDATED',
  summary: words,
})

/** In the municipality's words; a peer that was answered hears of it. */
export const newsOfReply = (report: Reported, { peer }: Pick<ValidationRow, 'peer'>, words: Texts): News => ({
  ...newsOf(report),
  kind: 'VALIDATION_ANSWERED',
  summary: words,
  concerns: peer ? [peer] : [],
})

/** Without the words that were taken back. */
export const newsOfWithdrawal = (report: Reported): News => ({
  ...newsOf(report),
  kind: 'VALIDATION_WITHDRAWN',
  summary: {
    en: `What was found of the report on ${report.period} was withdrawn`,
    fr: `L’avis sur le rapport de ${report.period} a été retiré`,
    ar: `سُحب الرأي في تقرير ${report.period}`,
    vi: `Nhận xét về báo cáo năm ${report.period} đã được rút lại`,
  },
})

/** About the report, so that whoever signs, takes back and signs again writes one letter a day. */
export const noticeOfValidation = ({ id, report, municipality }: ValidationRow): Notice => ({
  kind: 'VALIDATION_WAITS',
  about: report,
  municipality,
  person: null,
  url: `/progress/${report}/validations?reply=${id}`,
})
