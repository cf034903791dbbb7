import type { News } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import { faultsOfTexts, storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { ActionPlanRow, PlanSegmentRow, ProgressStatus } from '../database/tables.ts'

type TextEntry = { lang: string; text: string }

/** A link or a file, as somebody sends it. */
export type DocumentInput = {
  title: string
  url?: string | null | undefined
  file?: string | null | undefined
  effectiveOn?: string | null | undefined
}

export type ProgressInput = {
  municipality: string
  commitment?: number | null | undefined
  /** Id of an action of a plan. */
  action?: string | null | undefined
  period: string
  status: ProgressStatus
  summary: readonly TextEntry[]
  challenges?: readonly TextEntry[] | null | undefined
  evidence?: readonly DocumentInput[] | null | undefined
  revision?: number | null | undefined
  draft?: DraftBehind | null | undefined
  idempotencyKey?: string | null | undefined
}

/** The draft that a report was written in, and what it was carried over from. */
export type DraftBehind = {
  revision?: number | null | undefined
  writing?: string | null | undefined
  carriedFrom?: { report: string; revision: number } | null | undefined
  confirmed?: readonly string[] | null | undefined
}

const limits = { text: 5_000, evidence: 20, title: 200, key: 200, firstYear: 2005, commitments: 10 }

/** A municipality's own editors only: nobody speaks for another council. */
export const mayPublishProgress = (viewer: Viewer, municipality: string) =>
  hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

/** Everything that is wrong with what somebody wants to publish. */
export function faultsOfProgress(input: ProgressInput, now: Date): Fault[] {
  const { period, summary, challenges, evidence, idempotencyKey } = input
  return [
    ...faultsOfSubject(input),
    ...faultsOfPeriod(period, now),
    ...faultsOfTexts(summary, { field: 'summary', most: limits.text, isRequired: true }),
    ...faultsOfTexts(challenges ?? [], { field: 'challenges', most: limits.text }),
    ...((evidence?.length ?? 0) > limits.evidence ? [fault('tooMany', 'evidence', { most: limits.evidence })] : []),
    ...(evidence ?? []).flatMap((document, index) => faultsOfDocument(document, `evidence.${index}`)),
    ...((idempotencyKey?.length ?? 0) > limits.key ? [fault('tooLong', 'idempotencyKey', { most: limits.key })] : []),
  ]
}

export function faultsOfPeriod(period: string, now: Date): Fault[] {
  const lastYear = now.getUTCFullYear() + 1
  const isYear = /^\d{4}$/.test(period) && Number(period) >= limits.firstYear && Number(period) <= lastYear
  return isYear ? [] : [fault('outOfRange', 'period', { least: limits.firstYear, most: lastYear })]
}

const faultsOfCommitment = (commitment: number) =>
  commitment >= 1 && commitment <= limits.commitments
    ? []
    : [fault('outOfRange', 'commitment', { least: 1, most: limits.commitments })]

type Subject = { commitment?: number | null | undefined; action?: string | null | undefined }

/** A report is about a commitment or about an action of a plan. */
export function faultsOfSubject({ commitment, action }: Subject): Fault[] {
  const isCommitment = typeof commitment === 'number'
  if (isCommitment === Boolean(action)) return [fault('exactlyOne', 'commitment', { fields: 'commitment, action' })]
  return isCommitment ? faultsOfCommitment(commitment) : []
}

const fault = (word: Fault['word'], field: string, facts: Record<string, string | number> = {}): Fault => ({
  word,
  field,
  facts,
})

const faultsOfDocument = ({ title, url, file }: DocumentInput, field: string): Fault[] => [
  ...faultsOfTitle(title, `${field}.title`),
  ...(Boolean(url) === Boolean(file) ? [fault('exactlyOne', `${field}.url`, { fields: 'url, file' })] : []),
]

function faultsOfTitle(title: string, field: string): Fault[] {
  if (!storable(title)) return [fault('required', field)]
  return storable(title).length > limits.title ? [fault('tooLong', field, { most: limits.title })] : []
}

type Reported = { id: string; municipality: string; invented: boolean }

/** What the public reads of a report that was published on a commitment. */
export const newsOfProgress = (report: Reported, commitment: number, title: Texts): News => ({
  ...newsOfReport(report),
  summary: {
    en: `Progress on commitment ${commitment}: ${title['en']}`,
    fr: `Progrès relatifs à l’engagement ${commitment} : ${title['fr']}`,
    ar: `تقدم في الالتزام رقم ${commitment}`,
    vi: `Tiến độ của cam kết số ${commitment}`,
  },
  commitments: [commitment],
})

type Planned = Pick<ActionPlanRow, 'title' | 'sourceLang'>

/** The same of a report on an action: it names the plan, and belongs to the commitments that the action serves. */
export function newsOfActionProgress(
  report: Reported,
  { number, commitments }: Pick<PlanSegmentRow, 'number' | 'commitments'>,
  { title, sourceLang }: Planned,
): News {
  const own = title[sourceLang] ?? ''
  return {
    ...newsOfReport(report),
    summary: {
      en: `Progress on action ${number} of the plan “${title['en'] ?? own}”`,
      fr: `Progrès relatifs à l’action ${number} du plan « ${title['fr'] ?? own} »`,
      ar: `تقدم في الإجراء ${number} من خطة «${title['ar'] ?? own}»`,
      vi: `Tiến độ của hành động ${number} trong kế hoạch “${title['vi'] ?? own}”`,
    },
    commitments,
  }
}

const newsOfReport = ({ id, municipality, invented }: Reported) => ({
  kind: 'PROGRESS_PUBLISHED',
  municipality,
  url: `/progress/${id}`,
  invented,
})
