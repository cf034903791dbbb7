import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { keep } from '../../keep.ts'
import { sheetBehind } from '../../sheet-behind.ts'

export const answerSurvey: NonNullable<MutationResolvers['answerSurvey']> = async (_parent, { input }, context) => {
  const { languages } = context
  const refused = (...faults: Fault[]) => ({
    sheet: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const found = await sheetBehind(context, input.token)
  if (found.fault) return refused(found.fault)

  const by = { action: 'answerSurvey', way: 'LINK', personId: found.personId } as const
  const { sheet, current, faults } = await keep(context, found.sheet, input, by)
  return sheet ? { sheet, current: null, userErrors: [] } : { ...refused(...faults), current }
}
