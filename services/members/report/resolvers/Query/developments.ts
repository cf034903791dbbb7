import { badInput } from '../../../../shared/errors.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { developmentsIn } from '../../find-developments.ts'

export const developments: NonNullable<QueryResolvers['developments']> = async (
  _parent,
  { network, from, to, knownAt },
  context,
) => {
  if (to < from) throw badInput('`to` must not be before `from`.')
  return await developmentsIn(context, network, { from, to }, knownAt ?? null)
}
