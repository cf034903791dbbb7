import { lastDay, type Precision } from '../../shared/partial-date.ts'
import { canonical, faultsOfTexts } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { MilestoneRow, NetworkCode, ReportSection } from '../database/tables.ts'
import { isProvedFor, type RosterMember } from '../roster/rules.ts'

/** The secretariat writes all reports, a coordinator those of the own network. */
export const mayWriteReports = (viewer: Viewer, network: NetworkCode) =>
  hasGrant(viewer, ['SECRETARIAT']) || hasGrant(viewer, ['COORDINATOR'], grant => grant.network === network)

/** Drafts are put aside, and brought back, by the secretariat. */
export const mayDiscardReports = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

type Standing = { network: NetworkCode; lockedAt: Date | null; discardedAt: Date | null }

/** A draft is for its writers, a locked report for everybody; what was discarded, for whoever can restore it. */
export const mayReadReport = (viewer: Viewer, { network, lockedAt, discardedAt }: Standing) =>
  discardedAt === null ? lockedAt !== null || mayWriteReports(viewer, network) : mayDiscardReports(viewer)

export type Days = { from: string; to: string }
/** `knownAt` is null for what is on record now. */
export type Stretch = Days & { network: NetworkCode; knownAt: Date | null }

/** How something with a rough date lies to a period: wholly in it, perhaps, or not at all. */
export function placeIn({ from, to }: Days, value: string | null, precision: Precision | null) {
  if (value === null) return 'unknown'
  const last = lastDay({ value, precision: precision ?? 'DAY' })
  if (value >= from && last <= to) return 'within'
  return value <= to && last >= from ? 'perhaps' : 'outside'
}

/** The day before, in the calendar. */
export function dayBefore(day: string) {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

/** The last day of which the records can tell: of a period that is not over, today. */
export const toldUntil = ({ from, to }: Days, today: string) => (from <= today && today < to ? today : to)

/** How the roster changed in a period: opening and whatever was added, less whoever left, is closing. */
export function rosterChange<Member extends RosterMember>(known: readonly Member[], days: Days) {
  const openingDay = dayBefore(days.from)
  const opening = known.filter(member => isProvedFor(member, openingDay))
  const closing = known.filter(member => isProvedFor(member, days.to))
  const [before, after] = [new Set(opening), new Set(closing)]
  const added = closing.filter(member => !before.has(member))
  return {
    openingDay,
    openingCount: opening.length,
    closingCount: closing.length,
    joined: added.filter(member => member.joinedOn !== null),
    named: added.filter(member => member.joinedOn === null),
    left: opening.filter(member => !after.has(member)),
    mayHaveJoined: known.filter(
      member =>
        !before.has(member) &&
        !after.has(member) &&
        !member.hasLeft &&
        placeIn(days, member.joinedOn, member.joinedPrecision) === 'perhaps',
    ),
  }
}

export type ReachedStep = MilestoneRow

const byDate = (a: ReachedStep, b: ReachedStep) =>
  (a.reachedOn ?? '').localeCompare(b.reachedOn ?? '') ||
  a.municipality.localeCompare(b.municipality) ||
  a.id.localeCompare(b.id)

/** Steps in a period, those that lie in it and those that perhaps do, by date. */
export function stepsIn<Step extends ReachedStep>(steps: readonly Step[], days: Days) {
  const place = (step: Step) => placeIn(days, step.reachedOn, step.reachedPrecision)
  const sorted = [...steps].sort(byDate)
  return {
    steps: sorted.filter(step => place(step) === 'within'),
    mayHaveReached: sorted.filter(step => place(step) === 'perhaps'),
  }
}

/** The sections in their order. */
export const reportSections = [
  'INTRODUCTION',
  'ROSTER',
  'STEPS',
  'EXAMPLES',
  'PARTNERS',
  'EVENTS',
  'NEEDS',
  'GAPS',
] as const satisfies readonly ReportSection[]

type Placed = { id: string; section: ReportSection; position: number }

/** Paragraphs as they are read. */
export const inReadingOrder = <Paragraph extends Placed>(paragraphs: readonly Paragraph[]): Paragraph[] =>
  [...paragraphs].sort(
    (a, b) =>
      reportSections.indexOf(a.section) - reportSections.indexOf(b.section) ||
      a.position - b.position ||
      a.id.localeCompare(b.id),
  )

/** The paragraphs with one of them at another place; places count from 0 in each section, without gaps. */
export function movedTo<Paragraph extends Placed>(
  paragraphs: readonly Paragraph[],
  id: string,
  to: { section: ReportSection; position: number },
): Paragraph[] {
  const moved = paragraphs.find(one => one.id === id)
  if (!moved) return renumbered(paragraphs)
  const others = inReadingOrder(paragraphs.filter(one => one.id !== id))
  const before = others.filter(one => one.section === to.section).slice(0, Math.max(0, to.position))
  const at = before.at(-1) ? others.indexOf(before.at(-1) as Paragraph) + 1 : firstOf(others, to.section)
  return renumbered([...others.slice(0, at), { ...moved, section: to.section }, ...others.slice(at)])
}

function firstOf(paragraphs: readonly Placed[], section: ReportSection) {
  const at = paragraphs.findIndex(one => reportSections.indexOf(one.section) >= reportSections.indexOf(section))
  return at < 0 ? paragraphs.length : at
}

/** The given order within each section, counted from 0. */
export function renumbered<Paragraph extends Placed>(inOrder: readonly Paragraph[]): Paragraph[] {
  const next = new Map<ReportSection, number>()
  return inOrder.map(paragraph => {
    const position = next.get(paragraph.section) ?? 0
    next.set(paragraph.section, position + 1)
    return { ...paragraph, position }
  })
}

/** What is wrong with a period that somebody wants to report on. */
export function faultsOfPeriod({ from, to }: Days, today: string): Fault[] {
  return [
    ...(to < from ? [{ word: 'endsBeforeStart', field: 'to' } as const] : []),
    ...(from > today ? [{ word: 'stillToCome', field: 'from' } as const] : []),
  ]
}

type Spoken = { network: NetworkCode; periodFrom: string; periodTo: string; corrects: string | null }

/** What speaks against a draft that speaks of other days, or of another network. */
export function faultsOfChange(viewer: Viewer, before: Spoken, after: Spoken, today: string): Fault[] {
  if (!mayWriteReports(viewer, after.network)) return [{ word: 'notAllowed', field: 'network' }]
  return [
    ...(after.corrects !== null && after.network !== before.network
      ? [{ word: 'correctionKeepsNetwork', field: 'network' } as const]
      : []),
    ...faultsOfPeriod({ from: after.periodFrom, to: after.periodTo }, today),
  ]
}

const mostText = 5_000
const written = ['en', 'fr']

/** What is wrong with the text of a paragraph: a report is written in English and French. */
export const faultsOfParagraph = (text: readonly { lang: string; text: string }[]): Fault[] => {
  const faults = faultsOfTexts(text, { field: 'text', most: mostText, isRequired: true })
  if (faults.length > 0) return faults
  return text.flatMap(({ lang }, index) =>
    written.includes(canonical(lang)) ? [] : [{ word: 'notInReports', field: `text.${index}.lang`, facts: { lang } }],
  )
}

const mostContent = 1_000_000

/** What is wrong with the content that a report is to be locked with, at the end of its period. */
export function faultsOfLock(content: string, isCanonical: boolean, to: string, today: string): Fault[] {
  return [
    ...(to >= today ? [{ word: 'periodIsNotOver', field: null } as const] : []),
    ...(content.length > mostContent
      ? [{ word: 'tooLong', field: 'content', facts: { most: mostContent } } as const]
      : []),
    ...(isCanonical ? [] : [{ word: 'notCanonical', field: 'content' } as const]),
  ]
}
