import type { AssessmentSheetChangeResolvers } from '../../types.generated.ts'
import { isConflict, type MergedColumn } from '../rules.ts'

const names = {
  rating: 'RATING',
  reason: 'REASON',
  evidence: 'EVIDENCE',
  evidenceOn: 'EVIDENCE_ON',
  gap: 'GAP',
  owner: 'OWNER',
} as const satisfies Record<MergedColumn, string>

export const AssessmentSheetChange: AssessmentSheetChangeResolvers = {
  indicator: ({ found }) => found,
  isConflict,
  // a rating and its reason are merged as one: the one that is the same on both sides is not shown
  cells: ({ cells }) =>
    cells.flatMap(({ column, merge, sheet, ours }) =>
      merge === 'UNCHANGED' || sheet === ours ? [] : [{ column: names[column], merge, sheet, ours }],
    ),
}
