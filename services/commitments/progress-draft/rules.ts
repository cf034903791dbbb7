import type { Notice } from '../../shared/changes.ts'
import type { Texts } from '../../shared/language.ts'
import { canonical, faultsOfTexts, textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { ProgressDraftRow } from '../database/tables.ts'
import { keyOfDocument } from '../file/rules.ts'
import { faultsOfPeriod, faultsOfSubject, mayPublishProgress } from '../progress-report/rules.ts'

const limits = {
  text: 20_000,
  evidence: 50,
  title: 500,
  url: 2_000,
  confirmed: 200,
  key: 2_100,
  note: 1_000,
  writing: 100,
}

/** The municipality's own editors only. */
export const maySeeDraft = mayPublishProgress

export type DraftDeed = 'SAVE' | 'PUBLISH' | 'DISCARD' | 'SEND' | 'RETURN'

type Standing = Pick<ProgressDraftRow, 'municipality' | 'reviewer'>

/** While a draft is with a reviewer it is that colleague's to change and publish; any editor may end the review. */
export function faultOfDeed(viewer: Viewer, { municipality, reviewer }: Standing, deed: DraftDeed): Fault | null {
  if (!maySeeDraft(viewer, municipality)) return { word: 'notAllowed', field: null }
  if (deed === 'RETURN') return reviewer ? null : { word: 'draftIsWithNobody', field: 'draft' }
  if (!reviewer) return null
  const isReviewer = reviewer === viewer.personId
  return isReviewer && deed !== 'DISCARD' && deed !== 'SEND' ? null : { word: 'draftIsInReview', field: 'draft' }
}

/** Nobody reviews what they sent themselves. */
export const faultOfReviewer = (sender: string, reviewer: string): Fault | null =>
  sender === reviewer ? { word: 'reviewsOwnDraft', field: 'reviewer' } : null

/** What a colleague is asked to look at, and where; no word of it. */
export function noticeOfReview({ id, municipality, reviewer, action, commitment, period }: ProgressDraftRow): Notice {
  const of = new URLSearchParams({ ...(action ? { action } : { commitment: String(commitment) }), period })
  return {
    kind: 'DRAFT_WAITS',
    about: id,
    municipality,
    person: reviewer,
    url: `/municipalities/${municipality}/progress/new?${of}`,
  }
}

type TextEntry = { lang: string; text: string }
type Optional<Value> = Value | null | undefined

export type DraftInput = {
  commitment?: Optional<number>
  action?: Optional<string>
  period: string
  summary?: Optional<readonly TextEntry[]>
  challenges?: Optional<readonly TextEntry[]>
  evidence?: Optional<
    readonly { title: string; url: string; file?: Optional<string>; effectiveOn?: Optional<string> }[]
  >
  confirmed?: Optional<readonly string[]>
  writing?: Optional<string>
}

/** What cannot be kept. What is only unfinished can. */
export function faultsOfDraft(input: DraftInput, now: Date): Fault[] {
  const { period, summary, challenges, evidence, confirmed, writing } = input
  const rows = evidence ?? []
  const keys = confirmed ?? []
  return [
    ...faultsOfSubject(input),
    ...faultsOfPeriod(period, now),
    ...faultsOfTexts(summary ?? [], { field: 'summary', most: limits.text }),
    ...faultsOfTexts(challenges ?? [], { field: 'challenges', most: limits.text }),
    ...(rows.length > limits.evidence ? [tooMany('evidence', limits.evidence)] : []),
    ...rows.flatMap(({ title, url, effectiveOn }, index) => [
      ...tooLong(title, `evidence.${index}.title`, limits.title),
      ...tooLong(url, `evidence.${index}.url`, limits.url),
      ...tooLong(effectiveOn ?? '', `evidence.${index}.effectiveOn`, limits.title),
    ]),
    ...(keys.length > limits.confirmed ? [tooMany('confirmed', limits.confirmed)] : []),
    ...keys.flatMap((key, index) => tooLong(key, `confirmed.${index}`, limits.key)),
    ...tooLong(writing ?? '', 'writing', limits.writing),
  ]
}

export const faultsOfNote = (note: Optional<string>) => tooLong(note ?? '', 'note', limits.note)

const tooMany = (field: string, most: number): Fault => ({ word: 'tooMany', field, facts: { most } })

const tooLong = (text: string, field: string, most: number): Fault[] =>
  text.length > most ? [{ word: 'tooLong', field, facts: { most } }] : []

/** The words of a report, finished or not. */
export type Words = {
  summary: Texts
  challenges: Texts | null
  evidence: readonly { title: string; url: string; file?: string; effectiveOn: string | null }[]
}

/** Each thing that a report says, by the name of its field. Links are known by their address, files by their id. */
function said({ summary, challenges, evidence }: Words): (readonly [field: string, words: string])[] {
  const texts = Object.entries({ summary, challenges: challenges ?? {} }).flatMap(([field, text]) =>
    Object.entries(text).map(([lang, words]) => [`${field}.${lang}`, words.trim()] as const),
  )
  const links = evidence.map(
    document =>
      [`evidence.${keyOfDocument(document)}`, `${document.title.trim()}\n${document.effectiveOn ?? ''}`] as const,
  )
  return [...texts, ...links]
}

/** Fields that say what the earlier report said, and that nobody confirmed, changed or took out. */
export function notReviewed(carried: Words, now: Words, confirmed: readonly string[]) {
  const before = new Map(said(carried))
  return said(now)
    .filter(([field, words]) => words && before.get(field) === words && !confirmed.includes(field))
    .map(([field]) => field)
}

type Published = {
  summary: readonly TextEntry[]
  challenges?: Optional<readonly TextEntry[]>
  evidence: Words['evidence']
}

/** The same fault at each field that nobody has reviewed, of a report that somebody wants to publish. */
export function faultsOfCarried(
  carried: Words & { period: string },
  input: Published,
  confirmed: readonly string[],
): Fault[] {
  const { summary, challenges, evidence } = input
  const now = { summary: textsOf(summary), challenges: textsOf(challenges ?? []), evidence }
  const fields = new Set(notReviewed(carried, now, confirmed))
  const faultAt = (name: string, path: string): Fault[] =>
    fields.has(name) ? [{ word: 'notReviewed', field: path, facts: { period: carried.period } }] : []
  const faultsOfEntries = (name: string, entries: readonly TextEntry[]) =>
    entries.flatMap(({ lang }, index) => faultAt(`${name}.${canonical(lang)}`, `${name}.${index}.text`))
  return [
    ...faultsOfEntries('summary', summary),
    ...faultsOfEntries('challenges', challenges ?? []),
    ...evidence.flatMap((document, index) =>
      faultAt(`evidence.${keyOfDocument(document)}`, `evidence.${index}.${document.file ? 'file' : 'url'}`),
    ),
  ]
}
