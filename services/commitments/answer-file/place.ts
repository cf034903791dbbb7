import type { Fault } from '../../shared/user-error.ts'
import { ownAssessment } from '../assessment/answer.ts'
import { indicatorsOf } from '../assessment/rules.ts'
import type { Context } from '../context.ts'

type Asked = { assessment: string; indicator: string; file: string }

/** The row of an own assessment that a file is of, or what is wrong: a file of somebody else's is none. */
export async function placeOf(
  context: Context,
  { assessment, indicator, file }: Asked,
): Promise<
  | { place: { id: string; model: string; indicator: string; file: string }; fault?: never }
  | { place?: never; fault: Fault }
> {
  const { own, fault } = await ownAssessment(context, assessment)
  if (fault) return { fault }
  const [model, found] = await Promise.all([context.maturityModel(own.model), context.file(file)])
  if (!model || !indicatorsOf(model).some(({ code }) => code === indicator))
    return { fault: { word: 'unknownIndicator', field: 'indicator', facts: { code: indicator } } }
  if (found?.municipality !== own.municipality) return { fault: { word: 'notFound', field: 'file' } }
  return { place: { id: own.id, model: own.model, indicator, file } }
}
