import { type Context, today } from '../context.ts'
import { overdueBefore } from '../confirmation/rules.ts'
import type { DeskWorkFilter } from '../types.generated.ts'
import { aYearBefore } from './rules.ts'
import type { DeskQuestion } from './store.ts'

/** What is asked of the desk on this day. */
export const questionOf = (filter: DeskWorkFilter | null | undefined, context: Context): DeskQuestion => ({
  kinds: filter?.kind,
  provinces: filter?.province,
  network: filter?.network ?? 'CMARD',
  today: today(context),
  now: context.now(),
  overdueBefore: overdueBefore(context.now()),
  oldBefore: aYearBefore(today(context)),
})
