import type { MunicipalityResolvers } from '../../types.generated.ts'
import { mayReply } from '../rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'unansweredValidations' | '__resolveReference'> = {
  unansweredValidations: async ({ slug: municipality }, _arguments, { viewer, unansweredValidations }) =>
    mayReply(viewer, { municipality }) ? ((await unansweredValidations(municipality)) ?? []) : [],
}
