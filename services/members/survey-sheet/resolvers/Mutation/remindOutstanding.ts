import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import { mayKeepSurveys, takesAnswersOn } from '../../../survey/rules.ts'
import { findSurvey } from '../../../survey/store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { addressesOf, remind, sheetsOf } from '../../store.ts'

export const remindOutstanding: NonNullable<MutationResolvers['remindOutstanding']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now, survey } = context
  const refused = (fault: Fault) => ({
    survey: null,
    remindedCount: null,
    userErrors: [toUserError(fault, languages)],
  })
  const personId = signedIn(viewer)
  if (!mayKeepSurveys(viewer)) return refused({ word: 'notAllowed', field: null })
  const current = await findSurvey(db, input.id)
  if (!current) return refused({ word: 'notFound', field: 'id' })
  const day = today(context)
  if (!takesAnswersOn(current, day)) return refused({ word: 'surveyTakesNoAnswers', field: null })

  const sheets = (await sheetsOf(db, [input.id])).get(input.id) ?? []
  const slugs = sheets.flatMap(({ municipality, doneAt }) => (municipality && doneAt === null ? [municipality] : []))
  const addresses = slugs.length > 0 ? await addressesOf(db, slugs, day) : new Map<string, never[]>()
  const outstanding = slugs.map(slug => ({ municipality: slug, contacts: addresses.get(slug) ?? [] }))
  const remindedCount = await remind(db, input.id, outstanding, { personId, now: now(), today: day })
  return { survey: (await survey(input.id)) ?? null, remindedCount, userErrors: [] }
}
