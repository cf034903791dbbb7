import { toUserError } from '../../../shared/user-error.ts'
import { modelOf } from '../../assessment/answers.ts'
import { mayAssess } from '../../assessment/rules.ts'
import type { AssessmentResolvers } from '../../types.generated.ts'
import { carriedRecords, indicatorsIn, recorded } from '../records.ts'
import { asCarried, carriedBetween, faultOfMove } from '../rules.ts'

export const Assessment: Pick<
  AssessmentResolvers,
  'editionsToMoveTo' | 'movePreview' | 'moves' | '__resolveReference'
> = {
  editionsToMoveTo: async (assessment, _arguments, context) => {
    if (!mayAssess(context.viewer, assessment.municipality)) return []
    const own = await modelOf(context, assessment)
    const codes = own.outcomes.flatMap(({ indicators }) =>
      indicators.flatMap(({ counterparts }) => counterparts.map(({ model }) => model)),
    )
    const others = await Promise.all([...new Set(codes)].map(code => context.maturityModel(code)))
    return others.flatMap(model => (model?.family === own.family ? [model] : []))
  },
  movePreview: async (assessment, { to: code }, context) => {
    if (!mayAssess(context.viewer, assessment.municipality)) return null
    const [from, to] = await Promise.all([modelOf(context, assessment), context.maturityModel(code)])
    if (!to) return null
    const answers = (await context.answersOf(assessment.id)) ?? []
    const { carried, stays } = carriedBetween(to, answers, from.code)
    const fault = faultOfMove(from, to, carried)
    const records = carriedRecords({ from, to }, answers, carried)
    const rated = new Set(
      records.flatMap(({ answer, found, kind }) =>
        asCarried({ ...answer, indicator: answer.found.code }, { from: '', to: found.code, kind }).rating
          ? [found.code]
          : [],
      ),
    )
    return {
      to,
      carried: records,
      stays: recorded(from, answers).filter(({ found }) => stays.some(({ indicator }) => indicator === found.code)),
      unrated: [...indicatorsIn(to).values()].filter(indicator => !rated.has(indicator.code)),
      userErrors: fault ? [toUserError(fault, context.languages)] : [],
    }
  },
  moves: async ({ id, municipality }, _arguments, { viewer, movesOf }) =>
    mayAssess(viewer, municipality) ? ((await movesOf(id)) ?? []) : [],
}
