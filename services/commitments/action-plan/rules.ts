import type { Texts } from '../../shared/language.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { ActionPlanRow, Bases, PlanActionRow, PlanGroupRow, PlanSectionRow } from '../database/tables.ts'

export type OutlinedAction = Pick<PlanActionRow, 'id' | 'number' | 'text' | 'bases' | 'status' | 'commitments'>
export type OutlinedGroup = Pick<PlanGroupRow, 'key' | 'title' | 'bases'> & { actions: OutlinedAction[] }
export type OutlinedSection = Pick<PlanSectionRow, 'number' | 'title' | 'outcome' | 'bases'> & {
  groups: OutlinedGroup[]
}

/** One text of a plan: its words by language, and the source revision behind each of them. */
export type Segment = { texts: Texts; bases: Bases }

type Titled = Pick<ActionPlanRow, 'title' | 'bases'>

export const segmentsOf = (plan: Titled, sections: readonly OutlinedSection[]): Segment[] => [
  { texts: plan.title, bases: plan.bases.title },
  ...sections.flatMap(section => [
    { texts: section.title, bases: section.bases.title },
    ...(section.outcome ? [{ texts: section.outcome, bases: section.bases.outcome ?? {} }] : []),
    ...section.groups.flatMap(group => [
      { texts: group.title, bases: group.bases.title },
      ...group.actions.map(action => ({ texts: action.text, bases: action.bases.text })),
    ]),
  ]),
]

const hasText = ({ texts }: Segment, lang: string) => Boolean(texts[lang]?.trim())

/** A text is stale when its source has moved on since it was made. */
const isStale = ({ bases }: Segment, lang: string, sourceLang: string) => (bases[lang] ?? 0) < (bases[sourceLang] ?? 0)

/** Languages that hold any text, the source first. */
export function languagesOf(segments: readonly Segment[], sourceLang: string) {
  const held = new Set(segments.flatMap(segment => Object.keys(segment.texts).filter(lang => hasText(segment, lang))))
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

export const actionCount = (sections: readonly OutlinedSection[]) =>
  sections.reduce((sum, { groups }) => sum + groups.reduce((inner, { actions }) => inner + actions.length, 0), 0)

/** A municipality's own editors only: nobody writes another council's plan. */
export const mayKeepPlan = (viewer: Viewer, municipality: string) =>
  hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)
