import type { Viewer } from '../../shared/viewer.ts'
import { mayKeepPlan } from '../action-plan/rules.ts'
import type { PlanPart, PlanParticipantRow } from '../database/tables.ts'

export type Deed = 'INVITE' | 'ACCEPT' | 'DECLINE' | 'LEAVE'

const after: Record<Deed, { from: readonly (PlanPart | null)[]; to: PlanPart }> = {
  INVITE: { from: [null, 'LEFT'], to: 'INVITED' },
  ACCEPT: { from: ['INVITED'], to: 'TAKES_PART' },
  DECLINE: { from: ['INVITED'], to: 'LEFT' },
  LEAVE: { from: ['TAKES_PART'], to: 'LEFT' },
}

/** How a municipality stands to a plan after a deed; undefined where the deed has no place. */
export const partAfter = (part: PlanPart | null, deed: Deed): PlanPart | undefined =>
  after[deed].from.includes(part) ? after[deed].to : undefined

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
