import type { PlanSegmentResolvers } from '../../types.generated.ts'

export const PlanSegment: Pick<PlanSegmentResolvers, 'action' | 'id' | 'kind' | 'level' | 'number' | 'text'> = {
  action: segment => (segment.kind === 'ACTION' ? segment : null),
}
