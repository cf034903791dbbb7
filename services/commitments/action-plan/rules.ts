import type { Texts } from '../../shared/language.ts'
import type { News } from '../../shared/changes.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { ActionPlanRow, Bases, PlanSegmentRow } from '../database/tables.ts'

/** An action of which nothing is known but its words. */
export const undescribed = {
  status: null,
  commitments: [],
  owner: null,
  partners: null,
  timeline: null,
  startsOn: null,
  endsOn: null,
  budgetLine: null,
  isOtherLevel: false,
  doneBy: null,
  weight: null,
} satisfies Partial<PlanSegmentRow>

/** A plan that nobody has thrown away or taken back. */
export const openPlan = {
  discardedAt: null,
  withdrawnAt: null,
  withdrawalReason: null,
} satisfies Partial<ActionPlanRow>

/** A text of a plan with the status of its newest report. */
export type ReportedSegment = PlanSegmentRow & { invented: boolean; declaredStatus: PlanSegmentRow['status'] }
/** Parts are looked for among the texts of its plan where they are not told. */
export type Action = ReportedSegment & { parts?: Texts[] }
export type OutlinedAction = ReportedSegment & { parts: Texts[] }
export type OutlinedGroup = { key: string; title: Texts; actions: OutlinedAction[] }
export type OutlinedSection = { number: string; title: Texts; outcome: Texts | null; groups: OutlinedGroup[] }

/** One text of a plan: its words by language, and the source revision behind each of them. */
export type Segment = Pick<PlanSegmentRow, 'text' | 'bases'>

/** A municipality's own editors only: nobody writes another council's plan. */
export const mayKeepPlan = (viewer: Viewer, municipality: string) =>
  hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

/** A draft is read by those who may keep it. */
export const maySeePlan = (
  viewer: Viewer,
  { isDraft, municipality }: Pick<ActionPlanRow, 'isDraft' | 'municipality'>,
) => !isDraft || mayKeepPlan(viewer, municipality)

/** Into a plan that was thrown away or taken back nothing is written until it is restored. */
export function faultOfClosedPlan(
  { discardedAt, withdrawnAt }: Pick<ActionPlanRow, 'discardedAt' | 'withdrawnAt'>,
  field: string | null,
): Fault | null {
  if (discardedAt) return { word: 'draftIsDiscarded', field }
  return withdrawnAt ? { word: 'planIsWithdrawn', field } : null
}

/**
 * Three levels of what may be deeper: groups within groups follow one another, actions without a group have the section's name. What has
 * no place in them (texts, what stands before the first section, outcomes of groups and actions) is told by the texts themselves.
 */
export function sectionsOf(segments: readonly ReportedSegment[]): OutlinedSection[] {
  const sections: OutlinedSection[] = []
  const above: ReportedSegment[] = []
  let isBelowGroup = false
  for (const segment of segments) {
    const { kind, number, text, level } = segment
    while ((above.at(-1)?.level ?? 0) >= level) above.pop()
    const owner = above.at(-1)
    above.push(segment)
    if (kind === 'SECTION') {
      sections.push({ number, title: text, outcome: null, groups: [] })
      isBelowGroup = false
    }
    const section = sections.at(-1)
    if (!section) continue
    if (kind === 'OUTCOME' && owner?.kind === 'SECTION') section.outcome ??= text
    if (kind === 'GROUP') section.groups.push({ key: number, title: text, actions: [] })
    isBelowGroup ||= kind === 'GROUP'
    if (kind === 'ACTION') {
      if (!isBelowGroup && section.groups.length === 0)
        section.groups.push({ key: section.number, title: section.title, actions: [] })
      section.groups.at(-1)?.actions.push({ ...segment, parts: [] })
    }
    if (kind === 'PART') section.groups.at(-1)?.actions.at(-1)?.parts.push(text)
  }
  return sections
}

/** What belongs to a text: all that follows it until one of its own level, or a lower one. */
export function belowOf<Segment extends Pick<PlanSegmentRow, 'level' | 'position'>>(
  segments: readonly Segment[],
  { level, position }: Pick<PlanSegmentRow, 'level' | 'position'>,
): Segment[] {
  const after = segments.filter(segment => segment.position > position)
  const end = after.findIndex(segment => segment.level <= level)
  return end < 0 ? after : after.slice(0, end)
}

/** What an action consists of: the parts that follow it. */
export function partsOf(segments: readonly PlanSegmentRow[], position: number) {
  const after = segments.filter(segment => segment.position > position)
  const end = after.findIndex(({ kind }) => kind !== 'PART')
  return (end < 0 ? after : after.slice(0, end)).map(({ text }) => text)
}

type Titled = Pick<ActionPlanRow, 'title' | 'bases'>

/** All texts of a plan, its title first. */
export const segmentsOf = (plan: Titled, segments: readonly Segment[]): Segment[] => [
  { text: plan.title, bases: plan.bases.title },
  ...segments,
]

const hasText = ({ text }: Segment, lang: string) => Boolean(text[lang]?.trim())

const baseOf = (bases: Bases, lang: string) => bases[lang] ?? 0

/** A text is stale when its source has moved on since it was made. */
const isStale = ({ bases }: Segment, lang: string, sourceLang: string) =>
  baseOf(bases, lang) < baseOf(bases, sourceLang)

/** Languages that hold any text, the source first. */
export function languagesOf(segments: readonly Segment[], sourceLang: string) {
  const held = new Set(segments.flatMap(segment => Object.keys(segment.text).filter(lang => hasText(segment, lang))))
  return [...held].sort((a, b) => Number(b === sourceLang) - Number(a === sourceLang) || (a < b ? -1 : 1))
}

/** How far each language has got: complete when no text is missing, whether or not one is stale. */
export const translationsOf = (segments: readonly Segment[], sourceLang: string) =>
  languagesOf(segments, sourceLang).map(lang => {
    const held = segments.filter(segment => hasText(segment, lang))
    return {
      lang,
      complete: held.length === segments.length,
      missingCount: segments.length - held.length,
      staleCount: held.filter(segment => isStale(segment, lang, sourceLang)).length,
    }
  })

export const actionCount = (segments: readonly PlanSegmentRow[]) =>
  segments.filter(({ kind }) => kind === 'ACTION').length

/** The commitments that any of these serves, in order. */
export const commitmentsOf = (segments: readonly Pick<PlanSegmentRow, 'commitments'>[]) =>
  [...new Set(segments.flatMap(({ commitments }) => commitments))].sort((a, b) => a - b)

type Announced = Pick<ActionPlanRow, 'id' | 'municipality' | 'title' | 'sourceLang'>

/** What the public reads of a plan that was published. It belongs to the commitments that its actions serve. */
export const newsOfPlan = (
  { id, municipality, title, sourceLang }: Announced,
  segments: readonly Pick<PlanSegmentRow, 'commitments'>[],
): News => {
  const own = title[sourceLang] ?? ''
  return {
    kind: 'PLAN_PUBLISHED',
    municipality,
    summary: {
      en: `Plan of action: ${title['en'] ?? own}`,
      fr: `Plan d’action : ${title['fr'] ?? own}`,
      ar: `خطة عمل: ${title['ar'] ?? own}`,
      vi: `Kế hoạch hành động: ${title['vi'] ?? own}`,
    },
    url: `/plans/${id}`,
    commitments: commitmentsOf(segments),
    invented: false,
  }
}
