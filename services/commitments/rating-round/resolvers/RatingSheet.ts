import type { Context } from '../../context.ts'
import type { RatingSheetResolvers } from '../../types.generated.ts'
import { askedOf } from '../asked.ts'
import { takesRatings } from '../rules.ts'
import { groupSize, ratingsOfRater, type SheetBehind } from '../store.ts'

const isOpen = (sheet: SheetBehind, { now }: Context) => takesRatings(sheet, sheet, now())

/** What an open sheet shows to its rater; nothing of it is left afterwards. */
const ofOpen =
  <Value>(show: (sheet: SheetBehind & { rater: string }, context: Context) => Promise<Value>) =>
  async (sheet: SheetBehind, _arguments: unknown, context: Context) =>
    isOpen(sheet, context) && sheet.rater ? await show({ ...sheet, rater: sheet.rater }, context) : null

export const RatingSheet: RatingSheetResolvers = {
  state: (sheet, _arguments, context) => {
    if (!isOpen(sheet, context)) return 'CLOSED'
    return sheet.rater ? 'OPEN' : 'WITHDRAWN'
  },
  municipality: ({ municipality }) => ({ slug: municipality }),
  model: ofOpen(async ({ model }, { maturityModel }) => (await maturityModel(model)) ?? null),
  group: ofOpen(async ({ group }) => group),
  groupCount: ofOpen(async ({ round, group }, { db }) => (group ? await groupSize(db, round, group) : null)),
  closesOn: ofOpen(async ({ closesOn }) => closesOn),
  asked: ofOpen(async (sheet, context) => await askedOf(context, sheet)),
  ratings: ofOpen(async ({ rater }, { db }) => await ratingsOfRater(db, rater)),
}
