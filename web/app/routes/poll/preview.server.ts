import { createHash } from 'node:crypto'
import type { PollPreviewPartsFragment } from '../../graphql/generated/graphql.ts'
import { writeDay } from '../../language/write.ts'
import { writeWhen } from '../events/when.ts'

/** What would be told, in words; `seen` tells it, and what would be sent, from anything else. */
export const writePreview = (
  lang: string | undefined,
  { municipalities, times }: PollPreviewPartsFragment,
  timeZone: string,
  sent: unknown,
) => ({
  municipalities,
  times: times.map(({ startsAt, endsAt, holidays, clashes }) => ({
    key: `${startsAt} ${endsAt}`,
    when: writeWhen(lang, { startsAt, endsAt, timeZone, precision: 'TIME' }),
    holidays: holidays.map(holiday => ({ ...holiday, day: writeDay(lang, holiday.date) })),
    clashes,
    attendedElsewhere: false,
    viewerEvents: [],
  })),
  seen: createHash('sha256')
    .update(JSON.stringify([sent, municipalities.map(({ slug }) => slug)]))
    .digest('base64url'),
})

export type WrittenPreview = ReturnType<typeof writePreview>
