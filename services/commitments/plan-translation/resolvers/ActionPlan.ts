import { badInput } from '../../../shared/errors.ts'
import { canonical, isLanguage } from '../../../shared/texts.ts'
import type { Context } from '../../context.ts'
import type { ActionPlanRow } from '../../database/tables.ts'
import type { ActionPlanResolvers } from '../../types.generated.ts'
import { pairsOf, textsOfPlan } from '../rules.ts'
import { xliffOf } from '../xliff.ts'

async function pairs(plan: ActionPlanRow, wanted: string, { segmentsOfPlan, wordingsOfPlan }: Context) {
  if (!isLanguage(wanted)) throw badInput('This is not the code of a language.')
  const lang = canonical(wanted)
  const [segments, wordings] = await Promise.all([segmentsOfPlan(plan.id), wordingsOfPlan(plan.id)])
  const languages = { lang, sourceLang: plan.sourceLang }
  return { languages, pairs: pairsOf(textsOfPlan(plan, segments ?? []), wordings ?? [], languages) }
}

export const ActionPlan: Pick<ActionPlanResolvers, 'texts' | 'xliff' | '__resolveReference'> = {
  texts: async (plan, { lang }, context) => (await pairs(plan, lang, context)).pairs,
  xliff: async (plan, { lang }, context) => {
    const found = await pairs(plan, lang, context)
    return xliffOf(plan.id, found.pairs, found.languages)
  },
}
