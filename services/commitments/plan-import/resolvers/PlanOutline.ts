import type { Outline, RowKind } from '../outline.ts'
import { languageOf } from '../language-of.ts'
import type { PlanOutlineResolvers } from '../../types.generated.ts'

const count = ({ rows }: Outline, kind: RowKind) => rows.filter(row => row.kind === kind).length

export const PlanOutline: PlanOutlineResolvers = {
  language: ({ rows }) => languageOf(rows),
  period: ({ periodFrom, periodTo }) => ({ from: periodFrom, to: periodTo }),
  sectionCount: outline => count(outline, 'SECTION'),
  groupCount: outline => count(outline, 'GROUP'),
  actionCount: outline => count(outline, 'ACTION'),
  outcomeCount: outline => count(outline, 'OUTCOME'),
  leftOutCount: outline => count(outline, 'LEFT_OUT'),
}
