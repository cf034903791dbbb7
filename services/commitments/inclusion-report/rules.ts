import type { News } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import { faultsOfTexts } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { InclusionParagraph, InclusionReportRow, InclusionSection } from '../database/tables.ts'
import type { InclusionContent } from './content.ts'

/** The sections in the order that a report begins with. */
export const inclusionSections = [
  'INTRODUCTION',
  'PROGRESS',
  'PLAN',
  'EVENTS',
  'PRACTICES',
  'PATHWAY',
  'OUTLOOK',
] as const satisfies readonly InclusionSection[]

/** A municipality's own editors only: nobody reports for another council. */
export const mayWriteInclusionReport = (viewer: Viewer, municipality: string) =>
  hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

/** A draft is for its writers, a locked report for everybody. */
export const mayReadInclusionReport = (
  viewer: Viewer,
  { municipality, lockedAt }: Pick<InclusionReportRow, 'municipality' | 'lockedAt'>,
) => lockedAt !== null || mayWriteInclusionReport(viewer, municipality)

const limits = {
  firstYear: 2005,
  paragraphs: 60,
  text: 5_000,
  reason: 500,
  leftOut: 200,
  records: 500,
  content: 1_000_000,
}

/** A year that a report can be begun for. */
export function faultsOfYear(year: number, thisYear: number): Fault[] {
  if (year >= limits.firstYear && year <= thisYear) return []
  return [{ word: 'outOfRange', field: 'year', facts: { least: limits.firstYear, most: thisYear } }]
}

/** Whether a text names a record as reports name them. */
export const isRecord = (text: string) => /^(progress|plan|event|resource|step):[\w.-]{1,200}$/.test(text)

/** Whether the period of a plan, as far as it is known, covers a year. */
export const coversYear = (plan: { periodFrom: number | null; periodTo: number | null }, year: number) =>
  (plan.periodFrom ?? year) <= year && (plan.periodTo ?? year) >= year

export type Arrangement = Pick<InclusionReportRow, 'sections' | 'paragraphs' | 'recordOrder' | 'leftOut'>
type Outcome = { draft: Partial<Arrangement>; fault?: never } | { draft?: never; fault: Fault }

type Paragraph = { id: string | null; section: InclusionSection; text: Texts }

/** The draft with a paragraph written anew, or with one more at the end of its section. */
export function withParagraph({ paragraphs }: Arrangement, { id, section, text }: Paragraph, newId: string): Outcome {
  if (id === null) {
    if (paragraphs.length >= limits.paragraphs)
      return { fault: { word: 'tooMany', field: null, facts: { most: limits.paragraphs } } }
    return { draft: { paragraphs: [...paragraphs, { id: newId, section, text }] } }
  }
  const old = paragraphs.find(one => one.id === id)
  if (!old) return { fault: { word: 'notFound', field: 'paragraph' } }
  const written = { id, section, text }
  if (old.section === section) return { draft: { paragraphs: paragraphs.map(one => (one === old ? written : one)) } }
  return { draft: { paragraphs: [...paragraphs.filter(one => one !== old), written] } }
}

export function withoutParagraph({ paragraphs }: Arrangement, id: string): Outcome {
  if (!paragraphs.some(one => one.id === id)) return { fault: { word: 'notFound', field: 'paragraph' } }
  return { draft: { paragraphs: paragraphs.filter(one => one.id !== id) } }
}

type Order = {
  sections?: readonly InclusionSection[] | null | undefined
  paragraphs?: readonly string[] | null | undefined
  records?: readonly string[] | null | undefined
}

const isOrderOf = <Key extends string>(order: readonly Key[], keys: readonly Key[]) =>
  order.length === keys.length && new Set(order).size === keys.length && keys.every(key => order.includes(key))

/** The draft in another order: what is named once is where it is named, and nothing is lost. */
export function arranged(draft: Arrangement, { sections, paragraphs, records }: Order): Outcome {
  if (sections && !isOrderOf(sections, inclusionSections)) return { fault: { word: 'notAnOrder', field: 'sections' } }
  const ids = draft.paragraphs.map(({ id }) => id)
  if (paragraphs && !isOrderOf(paragraphs, ids)) return { fault: { word: 'notAnOrder', field: 'paragraphs' } }
  if (records && records.length > limits.records)
    return { fault: { word: 'tooMany', field: 'records', facts: { most: limits.records } } }
  if (records && !(records.every(isRecord) && new Set(records).size === records.length))
    return { fault: { word: 'notAnOrder', field: 'records' } }
  const byId = new Map(draft.paragraphs.map(one => [one.id, one]))
  return {
    draft: {
      ...(sections ? { sections: [...sections] } : {}),
      ...(paragraphs ? { paragraphs: paragraphs.map(id => byId.get(id) as InclusionParagraph) } : {}),
      ...(records ? { recordOrder: [...records] } : {}),
    },
  }
}

/** The draft with a record left out for a reason, or taken in again without one. */
export function withLeftOut({ leftOut }: Arrangement, record: string, reason: Texts | null): Outcome {
  const others = leftOut.filter(one => one.record !== record)
  if (reason === null)
    return others.length < leftOut.length
      ? { draft: { leftOut: others } }
      : { fault: { word: 'notFound', field: 'record' } }
  if (others.length >= limits.leftOut)
    return { fault: { word: 'tooMany', field: 'record', facts: { most: limits.leftOut } } }
  return { draft: { leftOut: [...others, { record, reason }] } }
}

type TextEntry = { lang: string; text: string }

export const faultsOfInclusionParagraph = (text: readonly TextEntry[]): Fault[] =>
  faultsOfTexts(text, { field: 'text', most: limits.text, isRequired: true })

export const faultsOfLeavingOut = (record: string, reason: readonly TextEntry[] | null | undefined): Fault[] => [
  ...(isRecord(record) ? [] : [{ word: 'notFound', field: 'record' } as const]),
  ...(reason ? faultsOfTexts(reason, { field: 'reason', most: limits.reason, isRequired: true }) : []),
]

/** A year is over before its report is locked, and a content has an end. */
export function faultsOfLocking(content: string, year: number, thisYear: number): Fault[] {
  return [
    ...(year >= thisYear ? [{ word: 'periodIsNotOver', field: null } as const] : []),
    ...(content.length > limits.content
      ? [{ word: 'tooLong', field: 'content', facts: { most: limits.content } } as const]
      : []),
  ]
}

type Draft = Arrangement & Pick<InclusionReportRow, 'id' | 'municipality' | 'year' | 'edition' | 'corrects'>
export type OwnRecord = { record: string; revision: number }

/** Whether two values that JSON can hold say the same, in whatever order their keys are. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return (
    keys.length === others.length &&
    keys.every(key => isSame(one[key as keyof typeof one], other[key as keyof typeof other]))
  )
}

const isOwn = ({ record }: { record: string | null }) => /^(progress|plan):/.test(record ?? '')
const inOrder = (records: readonly OwnRecord[]) => [...records].sort((a, b) => (a.record < b.record ? -1 : 1))

type Sections = InclusionContent['documents']['en']['sections']

/** All languages tell the same; only the editors' own words may have another number of paragraphs in each. */
const shapesIn = (sections: Sections) =>
  sections.map(({ blocks }) => blocks.map(({ kind }) => kind).filter(kind => kind !== 'written'))

/** Where a content says something else than the draft and the records that it is made of; undefined when it does nowhere. */
export function differenceOf(content: InclusionContent, draft: Draft, own: readonly OwnRecord[]): string | undefined {
  const { id, municipality, year, edition, corrects } = draft
  if (!isSame(content.report, { id, municipality, year, edition, corrects })) return 'report'
  if (!isSame(content.paragraphs, draft.paragraphs)) return 'paragraphs'
  if (!isSame(content.leftOut, draft.leftOut)) return 'leftOut'
  const read = content.records.filter(isOwn).map(({ record, revision }) => ({ record, revision: revision ?? 0 }))
  if (!isSame(inOrder(read), inOrder(own))) return 'records'

  const { en } = content.documents
  const expected = draft.sections.filter(key => en.sections.some(one => one.key === key))
  for (const [lang, { sections }] of Object.entries(content.documents)) {
    const keys = sections.map(({ key }) => key)
    if (!isSame(keys, expected) || !isSame(shapesIn(sections), shapesIn(en.sections)))
      return `documents.${lang}.sections`
    const told = sections
      .flatMap(({ blocks }) => blocks)
      .flatMap(block => (block.kind === 'record' && block.record && isOwn(block) ? [block.record] : []))
    if (!isSame(told.sort(), own.map(({ record }) => record).sort())) return `documents.${lang}.records`
  }
  return undefined
}

type Locked = Pick<InclusionReportRow, 'municipality' | 'year' | 'edition'>

/** What the public reads of a report that was locked. */
export const newsOfInclusionReport = ({ municipality, year, edition }: Locked): News => ({
  kind: 'INCLUSION_REPORT_PUBLISHED',
  municipality,
  summary: {
    en: `Inclusion report ${year}`,
    fr: `Rapport sur l’inclusion ${year}`,
    ar: `تقرير الشمول لعام ${year}`,
    vi: `Báo cáo hòa nhập năm ${year}`,
  },
  url: `/municipalities/${municipality}/inclusion-report/${year}?edition=${edition}`,
  commitments: [],
  invented: false,
})
