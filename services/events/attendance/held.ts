import { inTurn } from '../../shared/in-turn.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { EventRow, EventsDb } from '../database/tables.ts'
import { mayScheduleEvent } from '../event/rules.ts'
import { visibleTo } from '../event/store.ts'
import { knownOf } from '../known-municipality/store.ts'
import { heldEvent } from '../registration/store.ts'
import { faultOfLookingBack } from './rules.ts'

export type Act = { viewer: Viewer; personId: string; at: Date }
export type Done<Thing> = { done: Thing; faults?: never } | { done?: never; faults: Fault[] }

export const refused = (...faults: Fault[]) => ({ faults })

/** Writes down what came of an event that has begun, which nobody changes meanwhile. Its organisers; whoever may not see it does not hear of it. */
export async function lookingBack<Thing>(
  db: EventsDb,
  slug: string,
  { viewer, at }: Act,
  work: (trx: EventsDb, event: EventRow) => Promise<Done<Thing>>,
): Promise<Done<Thing>> {
  return await inTurn(slug, () =>
    db.transaction().execute(async (trx): Promise<Done<Thing>> => {
      const event = await heldEvent(trx, slug).where(visibleTo(viewer)).executeTakeFirst()
      if (!event) return refused({ word: 'notFound', field: 'event' })
      if (!mayScheduleEvent(viewer, event.hostMunicipality)) return refused({ word: 'notAllowed', field: null })
      const fault = faultOfLookingBack(event, at)
      return fault ? refused(fault) : await work(trx, event)
    }),
  )
}

/** A municipality that nobody knows, at the field where it is named. */
export async function faultsOfMunicipalities(
  trx: EventsDb,
  named: readonly { slug: string | null | undefined; field: string }[],
): Promise<Fault[]> {
  const known = await knownOf(trx, [...new Set(named.flatMap(({ slug }) => slug ?? []))])
  return named.flatMap(({ slug, field }): Fault[] =>
    slug && !known.has(slug) ? [{ word: 'unknownMunicipality', field, facts: { slug: slug.slice(0, 100) } }] : [],
  )
}
