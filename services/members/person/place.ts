import { today, type Context } from '../context.ts'
import { goesOn } from '../network/rules.ts'
import type { Place } from './rules.ts'

/** A municipality with the networks that it is a member of today. */
export async function placeOf(context: Pick<Context, 'memberships' | 'now'>, slug: string): Promise<Place> {
  const periods = (await context.memberships(slug)) ?? []
  return { slug, networks: periods.filter(one => goesOn(one, today(context))).map(({ network }) => network) }
}
