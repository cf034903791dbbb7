import { toUserError } from '../../shared/user-error.ts'
import { type Context, loadersOf } from '../context.ts'
import type { Done } from './held.ts'

/** The event as it is after what was done, or what is wrong. */
export async function answerWithEvent(context: Context, { done: slug, faults }: Done<string>) {
  const { db, viewer, languages, now } = context
  Object.assign(context, loadersOf(db, viewer, now))
  const event = slug === undefined ? null : ((await context.eventBySlug(slug)) ?? null)
  return { event, userErrors: (faults ?? []).map(fault => toUserError(fault, languages)) }
}
