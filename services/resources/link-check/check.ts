import type { ResourcesDb } from '../database/tables.ts'
import { look } from './look.ts'
import { checkAfter } from './rules.ts'
import { keepCheck, linksToCheck } from './store.ts'

const atOnce = 5

/** Looks at what is due, a few at a time. Where nobody at all answers, it is this machine that has no way out: nothing is noted. */
export async function checkLinks(db: ResourcesDb, now: Date, lookAt: typeof look = look) {
  const due = await linksToCheck(db, now)
  const checked: { slug: string; check: ReturnType<typeof checkAfter> }[] = []
  for (let at = 0; at < due.length; at += atOnce)
    checked.push(
      ...(await Promise.all(
        due.slice(at, at + atOnce).map(async ({ slug, link, before }) => {
          const outcome = await lookAt(link)
          return { slug, check: checkAfter(before, link, outcome, now) }
        }),
      )),
    )
  if (checked.length > 2 && checked.every(({ check }) => check.outcome === 'SILENT')) return 0
  for (const { slug, check } of checked) await keepCheck(db, slug, check)
  return checked.length
}
