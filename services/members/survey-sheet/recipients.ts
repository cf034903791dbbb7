import type { Context } from '../context.ts'
import { today } from '../context.ts'
import { furthest } from '../pathway/rules.ts'
import { milestonesOf } from '../pathway/store.ts'
import { isMemberToday } from '../roster/rules.ts'
import { membersKnownAt } from '../roster/store.ts'
import { matching, type Recipient, type To } from './rules.ts'
import { addressesOf } from './store.ts'

/** Today's members that a survey would go to, by name, each once. */
export async function recipientsOf({ db, now }: Pick<Context, 'db' | 'now'>, to: To): Promise<Recipient[]> {
  const day = today({ now })
  const known = (await membersKnownAt(db, now(), [to.network])).get(to.network) ?? []
  const members = known.filter(member => isMemberToday(member, day))
  const provinces = new Map(members.map(({ municipality, province }) => [municipality, province]))
  const slugs = [...provinces.keys()]
  if (slugs.length === 0) return []
  const [milestones, addresses] = await Promise.all([milestonesOf(db, slugs), addressesOf(db, slugs, day)])
  const recipients = [...provinces].map(([municipality, province]) => ({
    municipality,
    province,
    step: furthest((milestones.get(municipality) ?? []).filter(({ struck }) => !struck))?.step ?? null,
    contacts: addresses.get(municipality) ?? [],
  }))
  return matching(recipients, to)
}
