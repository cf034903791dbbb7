import { raterGroups, toldOf } from '../rating-round/spread.ts'
import { assessments } from './demo-assessments.ts'
import { between, pick } from './chance.ts'
import type { MaturityTargetRow, RaterGroup, RaterRating, RatingRoundRow } from './tables.ts'

const day = 86_400_000
const slug = 'edmonton'
const editor = `person-${slug}`
const invited: Record<RaterGroup, number> = { COUNCIL: 6, MANAGEMENT: 6, STAFF: 9 }
const ratings = ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'UNKNOWN'] as const satisfies RaterRating[]

/** What the account of one municipality finds of its own, so that these pages are not empty: made up, and read by its editors alone. */
function latest(now: Date) {
  const own = assessments(now).filter(({ row }) => row.municipality === slug)
  const last = own.at(-1)
  if (!last) throw new Error(`${slug} has no assessment in the demo`)
  return last
}

/** A round that is over: what its raters said apart, as far as it may be told. */
export function ratingRounds(now: Date): RatingRoundRow[] {
  const { row, answers } = latest(now)
  const at = row.startedAt.getTime()
  const asked = answers.map(({ indicator }) => indicator).slice(0, 8)
  const people = raterGroups.flatMap(group => Array.from({ length: invited[group] }, (_, of) => ({ group, of })))
  return [
    {
      id: `round-${slug}`,
      assessment: row.id,
      state: 'CLOSED',
      closesOn: new Date(at - 2 * day).toISOString().slice(0, 10),
      openedAt: new Date(at - 20 * day),
      openedBy: editor,
      remindedOn: null,
      closedAt: new Date(at - day),
      closedBy: editor,
      participation: raterGroups.map(group => ({
        group,
        invited: invited[group],
        answered: invited[group],
        complete: invited[group],
      })),
      spread: asked.map(indicator => ({
        indicator,
        ...toldOf(
          people.map(({ group, of }) => ({ group, rating: pick(ratings, slug, indicator, group, of) })),
          raterGroups,
        ),
        comments: between(0, 2, slug, indicator, 'comment') === 0 ? ['Demonstration text: a made-up comment.'] : [],
      })),
    },
  ]
}

/** Two elements a level higher than they are. */
export function targets(now: Date): MaturityTargetRow[] {
  const { row } = latest(now)
  return row.elements
    .filter(({ element, level }) => ['CC', 'EV'].includes(element) && level < 5)
    .map(({ element, level }, index) => ({
      id: `target-${slug}-${element}`,
      municipality: slug,
      model: row.model,
      element,
      level: level + 1,
      dueOn: new Date(now.getTime() + (300 + 200 * index) * day).toISOString().slice(0, 10),
      setAt: row.startedAt,
      setBy: editor,
      endedAt: null,
      endedBy: null,
    }))
}
