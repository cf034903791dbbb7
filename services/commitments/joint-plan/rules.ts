import type { Viewer } from '../../shared/viewer.ts'
import type { News } from '../../shared/changes.ts'
import { commitmentsOf, mayKeepPlan } from '../action-plan/rules.ts'
import type { ActionPlanRow, PlanPart, PlanParticipantRow, PlanSegmentRow } from '../database/tables.ts'

export type Deed = 'INVITE' | 'WITHDRAW' | 'ACCEPT' | 'DECLINE' | 'LEAVE'

const after: Record<Deed, { from: readonly (PlanPart | null)[]; to: PlanPart }> = {
  INVITE: { from: [null, 'LEFT'], to: 'INVITED' },
  WITHDRAW: { from: ['INVITED'], to: 'LEFT' },
  ACCEPT: { from: ['INVITED'], to: 'TAKES_PART' },
  DECLINE: { from: ['INVITED'], to: 'LEFT' },
  LEAVE: { from: ['TAKES_PART'], to: 'LEFT' },
}

/** How a municipality stands to a plan after a deed; undefined where the deed has no place. */
export const partAfter = (part: PlanPart | null, deed: Deed): PlanPart | undefined =>
  after[deed].from.includes(part) ? after[deed].to : undefined

/** Who decides: the municipality that keeps the plan whom it asks, each other one for itself. */
export const mayTakePart = (viewer: Viewer, deed: Deed, municipality: string, plan: { municipality: string }) =>
  mayKeepPlan(viewer, deed === 'INVITE' || deed === 'WITHDRAW' ? plan.municipality : municipality)

type Planned = Pick<ActionPlanRow, 'id' | 'municipality' | 'title' | 'sourceLang'>

/** That a municipality joins a plan or leaves it; who was asked, or declined, is nobody else's business. */
export function newsOfPart(
  deed: Deed,
  municipality: string,
  plan: Planned,
  segments: readonly Pick<PlanSegmentRow, 'commitments'>[],
): News | null {
  if (deed !== 'ACCEPT' && deed !== 'LEAVE') return null
  const titled = (lang: string) => plan.title[lang] ?? plan.title[plan.sourceLang] ?? ''
  const joins = deed === 'ACCEPT'
  return {
    kind: joins ? 'PLAN_JOINED' : 'PLAN_LEFT',
    municipality,
    summary: {
      en: `${joins ? 'Shares the plan' : 'Shares no longer the plan'} “${titled('en')}”`,
      fr: `${joins ? 'Participe au plan' : 'Ne participe plus au plan'} « ${titled('fr')} »`,
      ar: `${joins ? 'تشارك في خطة' : 'لم تعد تشارك في خطة'} «${titled('ar')}»`,
      vi: `${joins ? 'Tham gia kế hoạch' : 'Không còn tham gia kế hoạch'} “${titled('vi')}”`,
    },
    url: `/plans/${plan.id}`,
    commitments: commitmentsOf(segments),
    invented: false,
    concerns: [plan.municipality],
  }
}

type Share = { doneBy: string | null }

/** Whose share an action is. */
export const shareOf = ({ doneBy }: Share, plan: { municipality: string }) => doneBy ?? plan.municipality

/** Each describes and reports its own share only, the municipality that keeps the plan too. */
export const mayDescribeAction = (viewer: Viewer, action: Share, plan: { municipality: string }) =>
  mayKeepPlan(viewer, shareOf(action, plan))

/** Who takes part is public; who was asked, or left, concerns the two. */
export const maySeeParticipant = (
  viewer: Viewer,
  { part, municipality }: Pick<PlanParticipantRow, 'part' | 'municipality'>,
  plan: { municipality: string },
) => part === 'TAKES_PART' || mayKeepPlan(viewer, municipality) || mayKeepPlan(viewer, plan.municipality)

/** Whoever has a share of a plan: the municipality that keeps it, then those that take part. */
export const sharersOf = (
  plan: { municipality: string },
  participants: readonly Pick<PlanParticipantRow, 'part' | 'municipality'>[],
) => [plan.municipality, ...participants.filter(({ part }) => part === 'TAKES_PART').map(one => one.municipality)]

/** Ids of the actions that are the share of one municipality. */
export const actionsOfShare = (
  segments: readonly (Share & { id: string; kind: string })[],
  plan: { municipality: string },
  municipality: string,
): ReadonlySet<string> =>
  new Set(segments.filter(one => one.kind === 'ACTION' && shareOf(one, plan) === municipality).map(({ id }) => id))
