import { textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { questionOf } from '../../questions.ts'
import { faultsOfMove, faultsOfSurvey, mayKeepSurveys } from '../../rules.ts'
import { changeDraft, changeState, findSurvey } from '../../store.ts'

export const changeSurvey: NonNullable<MutationResolvers['changeSurvey']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    survey: null,
    current: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepSurveys(viewer)) return refused({ word: 'notAllowed', field: null })
  const current = await findSurvey(db, input.id)
  if (!current) return refused({ word: 'notFound', field: 'id' })
  if (current.discardedAt) return { ...refused({ word: 'draftIsDiscarded', field: null }), current }
  const { opensOn, closesOn } = { ...current, ...daysIn(input) }
  const faults = faultsOfSurvey({ ...input, opensOn, closesOn })
  if (faults.length > 0) return refused(...faults)
  const { title, intro, questions } = input
  const isDraft = current.state === 'DRAFT'
  const faultsOfSent = isDraft
    ? []
    : faultsOfMove(
        current,
        { title, intro, questions, opensOn: input.opensOn, closesOn: input.closesOn },
        today(context),
      )
  if (faultsOfSent.some(({ word }) => word === 'surveyIsSent')) return { ...refused(...faultsOfSent), current }
  if (faultsOfSent.length > 0) return refused(...faultsOfSent)

  const content = {
    ...daysIn(input),
    ...(title ? { title: textsOf(title) } : {}),
    ...(intro ? { intro: intro.length > 0 ? textsOf(intro) : null } : {}),
  }
  const act = { personId, now: now() }
  const survey = isDraft
    ? await changeDraft(db, input, content, questions?.map(questionOf) ?? null, act)
    : await changeState(db, input, { action: 'changeSurvey', set: { closesOn } }, act)
  if (survey) return { survey, current: null, userErrors: [] }
  const newer = (await findSurvey(db, input.id)) ?? current
  const fault = { word: 'changedMeanwhile', field: 'revision', facts: { revision: newer.revision } } as const
  return { ...refused(fault), current: newer }
}

type Days = { opensOn?: string | null | undefined; closesOn?: string | null | undefined }

const daysIn = ({ opensOn, closesOn }: Days) => ({
  ...(opensOn ? { opensOn } : {}),
  ...(closesOn ? { closesOn } : {}),
})
