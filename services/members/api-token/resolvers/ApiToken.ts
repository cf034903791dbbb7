import type { ApiTokenResolvers } from '../../types.generated.ts'
import { endsSoon, stateOf } from '../rules.ts'

export const ApiToken: ApiTokenResolvers = {
  state: (token, _arguments, { now }) => stateOf(token, now()),
  endsSoon: (token, _arguments, { now }) => endsSoon(token, now()),
}
