import { type Occasion, ownUid } from '../../shared/calendar/occasion.ts'
import type { LetterEntry } from '../../shared/letters.ts'
import type { NewNotice } from './letter.ts'

/** A notice of a change whose reader was not told of an earlier one yet: for them, what was before is what was before that. */
export const asKnownBefore = (notice: NewNotice, personId: string, held: readonly LetterEntry[]): NewNotice => ({
  ...notice,
  occasions: notice.occasions.map(({ was, ...occasion }) => {
    const known = held.find(({ uid }) => uid === ownUid(occasion.uid, personId))?.was ?? was
    return known ? { ...occasion, was: known } : occasion
  }),
})

/** Whether a notice tells of all that a letter would have told: else the letter goes out by itself, and nothing of it is lost. */
export const tellsAllOf = (
  { occasions }: { occasions: readonly Pick<Occasion, 'uid'>[] },
  personId: string,
  held: readonly Pick<LetterEntry, 'uid'>[],
) => held.every(({ uid }) => occasions.some(occasion => ownUid(occasion.uid, personId) === uid))

const told = ['startsAt', 'endsAt', 'timeZone', 'venue', 'address', 'online', 'link'] as const

/** Whether all changes together changed nothing that a letter tells: nobody needs to hear of it. */
export const isAsBefore = ({ occasions }: Pick<NewNotice, 'occasions'>) =>
  occasions.length > 0 &&
  occasions.every(({ was, ...now }) => was !== undefined && told.every(field => was[field] === now[field]))
