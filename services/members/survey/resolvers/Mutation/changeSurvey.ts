import { textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { questionOf } from '../../questions.ts'
import { faultsOfSurvey, mayKeepSurveys } from '../../rules.ts'
import { changeDraft, findSurvey } from '../../store.ts'

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
  const { opensOn, closesOn } = { ...current, ...daysIn(input) }
  const faults = faultsOfSurvey({ ...input, opensOn, closesOn })
  if (faults.length > 0) return refused(...faults)
  if (current.state !== 'DRAFT') return { ...refused({ word: 'surveyIsSent', field: null }), current }

  const { title, intro, questions } = input
  const content = {
    ...daysIn(input),
    ...(title ? { title: textsOf(title) } : {}),
    ...(intro ? { intro: intro.length > 0 ? textsOf(intro) : null } : {}),
  }
  const survey = await changeDraft(db, input, content, questions?.map(questionOf) ?? null, { personId, now: now() })
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
