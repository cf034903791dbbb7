import { canonical, isLanguage, storable } from '../../../../shared/texts.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../../../action-plan/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { changesOf, faultsOfEntries, textsOfPlan } from '../../rules.ts'
import { refusedWith, write } from '../../write-texts.ts'

export const writePlanTexts: NonNullable<MutationResolvers['writePlanTexts']> = async (_parent, { input }, context) => {
  const { viewer, plan: planOf, segmentsOfPlan } = context
  const refused = refusedWith(context)
  const personId = signedIn(viewer)
  const plan = await planOf(input.plan)
  if (!plan) return refused({ word: 'notFound', field: 'plan' })
  if (!mayKeepPlan(viewer, plan.municipality)) return refused({ word: 'notAllowed', field: null })
  const closed = faultOfClosedPlan(plan, 'plan')
  if (closed) return refused(closed)
  if (!isLanguage(input.lang)) return refused({ word: 'unknownLanguage', field: 'lang', facts: { lang: input.lang } })
  if (plan.revision !== input.revision)
    return refused({ word: 'changedMeanwhile', field: 'revision', facts: { revision: plan.revision } })
  const languages = { lang: canonical(input.lang), sourceLang: plan.sourceLang }
  const texts = textsOfPlan(plan, (await segmentsOfPlan(plan.id)) ?? [])
  const entries = input.texts.map(entry => ({ ...entry, text: storable(entry.text).replace(/\s+/gu, ' ') }))
  const faults = faultsOfEntries(texts, entries, languages.lang === plan.sourceLang)
  if (faults.length > 0) return refused(...faults)

  const changes = changesOf(texts, entries, languages)
  return await write(context, plan, changes, {
    personId,
    action: 'writePlanTexts',
    lang: languages.lang,
    unknownCount: 0,
  })
}
