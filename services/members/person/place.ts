import type { Context } from '../context.ts'
import type { Place } from './rules.ts'

/** A municipality with the networks that it is a member of today. */
export async function placeOf({ memberships }: Pick<Context, 'memberships'>, slug: string): Promise<Place> {
  const periods = (await memberships(slug)) ?? []
  return { slug, networks: periods.filter(({ leftOn }) => leftOn === null).map(({ network }) => network) }
}
