import { mayKeepSurveys } from '../../../survey/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { recipientsOf } from '../../recipients.ts'

export const surveyRecipients: NonNullable<QueryResolvers['surveyRecipients']> = async (_parent, { to }, context) =>
  mayKeepSurveys(context.viewer) ? { recipients: await recipientsOf(context, to) } : null
