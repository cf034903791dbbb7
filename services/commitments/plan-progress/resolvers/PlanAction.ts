import type { PlanActionResolvers } from '../../types.generated.ts'
import { shareOf } from '../rules.ts'

export const PlanAction: Pick<PlanActionResolvers, 'share'> = { share: shareOf }
