import { isPublicHost } from '../../shared/outward/request.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Context } from '../context.ts'
import { visible } from '../municipality/rules.ts'
import type { ActivityFilter } from '../types.generated.ts'
import { faultsOfAddress, faultsOfWebhook } from './rules.ts'

type Said = {
  url?: string | null | undefined
  description?: string | null | undefined
  filter?: ActivityFilter | null | undefined
}

/** A filter as the columns have it. */
export const filterOf = (filter: ActivityFilter | null | undefined) => ({
  kind: [...new Set(filter?.kind)],
  province: [...new Set(filter?.province)],
  municipality: filter?.municipality || null,
  commitment: filter?.commitment ?? null,
})

/** What is wrong with a webhook as somebody wants it. The address is looked up once nothing else is. */
export async function faultsOf(
  said: Said,
  context: Pick<Context, 'municipality' | 'viewer' | 'outward'>,
): Promise<Fault[]> {
  const { url, filter } = said
  const { isAllowed, ownHost } = context.outward
  const slug = filter?.municipality
  const isKnown = !slug || visible(await context.municipality(slug), context.viewer) !== null
  const faults: Fault[] = [
    ...(typeof url === 'string' ? faultsOfAddress(url, ownHost) : []),
    ...faultsOfWebhook(said),
    ...(isKnown
      ? []
      : [{ word: 'unknownMunicipality', field: 'filter.municipality', facts: { slug: slug ?? '' } } as const]),
  ]
  if (faults.length > 0 || typeof url !== 'string' || (await isPublicHost(new URL(url), isAllowed))) return faults
  return [{ word: 'notPublicAddress', field: 'url' }]
}
