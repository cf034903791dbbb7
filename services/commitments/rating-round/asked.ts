import { askedIn } from '../assessment/rules.ts'
import type { Context } from '../context.ts'
import type { AssessmentRow } from '../database/tables.ts'

/** Codes of the indicators that raters are asked: all of the edition, or those of its snapshot. What the sheet holds is no matter of theirs. */
export async function askedOf({ maturityModel }: Context, { model, mode }: Pick<AssessmentRow, 'model' | 'mode'>) {
  const edition = await maturityModel(model)
  return edition ? askedIn(edition, mode, []).map(({ code }) => code) : []
}
