import type { YearSheetResolvers } from '../../types.generated.ts'
import { comparisonOf } from '../comparison.ts'
import { isChanged, resolved, type MergedColumn } from '../rules.ts'

const names = {
  status: 'STATUS',
  done: 'DONE',
  obstacles: 'OBSTACLES',
  evidence: 'EVIDENCE',
} as const satisfies Record<MergedColumn, string>

export const YearSheet: YearSheetResolvers = {
  plan: async ({ plan: id }, _arguments, { plan }) => {
    const row = await plan(id)
    if (!row) throw new Error(`Sheet without a plan: ${id}`)
    return row
  },
  municipality: ({ municipality }) => ({ slug: municipality }),
  state: ({ appliedAt, undoneAt }) => (undoneAt ? 'UNDONE' : appliedAt ? 'APPLIED' : 'READY'),
  sentBy: ({ sentBy }) => ({ id: sentBy }),
  publishedCount: ({ published }) => published.length,
  comparison: async (sheet, _arguments, context) => {
    const { rows, stamp } = await comparisonOf(sheet, context)
    const segments = new Map(((await context.segmentsOfPlan(sheet.plan)) ?? []).map(segment => [segment.id, segment]))
    const conflicts = rows.flatMap(({ cells }) => cells.filter(({ merge }) => merge === 'CONFLICT'))
    const settled = rows.filter(row => {
      const said = resolved(row, new Map())
      return said && isChanged(row, said)
    })
    return {
      stamp,
      conflictCount: conflicts.length,
      changedCount: settled.length,
      unchangedCount: rows.filter(({ cells }) => cells.every(({ merge }) => merge === 'UNCHANGED')).length,
      actions: rows.flatMap(({ row, action, cells }) => {
        const segment = segments.get(action)
        const shown = cells.flatMap(({ column, merge, ...three }) =>
          merge === 'UNCHANGED' ? [] : [{ column: names[column], merge, ...three }],
        )
        return segment && shown.length > 0 ? [{ row, action: segment, cells: shown }] : []
      }),
    }
  },
}
