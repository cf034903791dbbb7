import type { Viewer } from '../../shared/viewer.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { EventsDb, PollOptionRow } from '../database/tables.ts'
import { askedBy, optionsOf } from './acts.ts'
import { clashesAt } from './clashes.ts'
import { holidaysFor } from './holidays.ts'
import type { NewPoll } from './rules.ts'
import { type Clash, eventsDuring } from './store.ts'

type Place = { municipality: string; province: string | null }
export type PreviewTime = PollOptionRow & { holidays: ReturnType<typeof holidaysFor>; clashes: Clash[] }
export type Preview = { municipalities: string[]; times: PreviewTime[] }

interface Planned {
  /** Who would be written to. */
  told: readonly Place[]
  asked: readonly Place[]
  times: readonly PollOptionRow[]
}

/** What would be told, and what speaks against each time. */
export async function previewOf(db: EventsDb, viewer: Viewer, { told, asked, times }: Planned): Promise<Preview> {
  const events = await eventsDuring(db, viewer, times)
  const slugs = asked.map(({ municipality }) => municipality)
  return {
    municipalities: told.map(({ municipality }) => municipality),
    times: times.map(time => ({
      ...time,
      holidays: holidaysFor(time, asked),
      clashes: clashesAt(time, events, slugs),
    })),
  }
}

/** Serves openPoll with `dryRun`. The poll has no fault. */
export async function previewOfNew(
  db: EventsDb,
  input: NewPoll,
  viewer: Viewer,
): Promise<{ preview: Preview; faults?: never } | { preview?: never; faults: Fault[] }> {
  const { asked, faults } = await askedBy(db, input)
  if (!asked) return { faults }
  const times = optionsOf({ id: '', timeZone: input.timeZone }, input.options)
  return { preview: await previewOf(db, viewer, { told: asked, asked, times }) }
}
