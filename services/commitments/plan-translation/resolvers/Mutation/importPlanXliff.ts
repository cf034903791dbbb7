import { canonical, isLanguage, storable } from '../../../../shared/texts.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../../../action-plan/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { changesOf, faultsOfEntries, textsOfPlan } from '../../rules.ts'
import { refusedWith, write } from '../../write-texts.ts'
import { entriesOf, xliffIn } from '../../xliff.ts'

const most = 700_000

export const importPlanXliff: NonNullable<MutationResolvers['importPlanXliff']> = async (
  _parent,
  { input },
  context,
) => {
  const { viewer, plan: planOf, segmentsOfPlan, wordingsOfPlan } = context
  const refused = refusedWith(context)
  const personId = signedIn(viewer)
  const plan = await planOf(input.plan)
  if (!plan) return refused({ word: 'notFound', field: 'plan' })
  if (!mayKeepPlan(viewer, plan.municipality)) return refused({ word: 'notAllowed', field: null })
  const closed = faultOfClosedPlan(plan, 'plan')
  if (closed) return refused(closed)
  if (input.xliff.length > most) return refused({ word: 'tooLong', field: 'xliff', facts: { most } })
  const file = xliffIn(input.xliff)
  if (!file) return refused({ word: 'unreadable', field: 'xliff' })
  if (!isLanguage(file.trgLang))
    return refused({ word: 'unknownLanguage', field: 'xliff', facts: { lang: file.trgLang } })
  const lang = canonical(file.trgLang)
  if (lang === plan.sourceLang || !isLanguage(file.srcLang) || canonical(file.srcLang) !== plan.sourceLang)
    return refused({ word: 'isSourceLanguage', field: 'xliff' })
  const texts = textsOfPlan(plan, (await segmentsOfPlan(plan.id)) ?? [])
  const wordings = (await wordingsOfPlan(plan.id)) ?? []
  const { entries, unknownCount } = entriesOf(file, texts, wordings, plan.sourceLang)
  const said = entries.map(entry => ({ ...entry, text: storable(entry.text) }))
  const faults = said.length > 0 ? faultsOfEntries(texts, said, false) : [{ word: 'notFound', field: 'xliff' } as const]
  if (faults.length > 0) return refused(...faults)

  const changes = changesOf(texts, said, { lang, sourceLang: plan.sourceLang })
  return await write(context, plan, changes, { personId, action: 'importPlanXliff', lang, unknownCount })
}
