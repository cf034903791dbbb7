import { type Fault, toUserError } from '../../shared/user-error.ts'
import { type Context, createLoaders } from '../context.ts'
import type { ValidationRow } from '../database/tables.ts'

export const refusedWith =
  ({ languages }: Context) =>
  (...faults: Fault[]) => ({ validation: null, userErrors: faults.map(fault => toUserError(fault, languages)) })

/** The report as its newest revision says it: a foreign key holds it. */
export async function reportOf({ report: id }: Pick<ValidationRow, 'report'>, { report }: Pick<Context, 'report'>) {
  const row = await report(id)
  if (!row) throw new Error(`Validation without a report: ${id}`)
  return row
}

/** Beside a conflict stands the validation with what somebody else wrote. */
export function answered(
  context: Context,
  { validation, fault }: { validation?: ValidationRow | undefined; fault?: Fault },
) {
  Object.assign(context, createLoaders(context.db))
  return { validation: validation ?? null, userErrors: fault ? [toUserError(fault, context.languages)] : [] }
}
