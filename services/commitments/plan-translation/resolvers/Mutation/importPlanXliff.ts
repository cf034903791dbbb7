import { canonical, isLanguage, storable } from '../../../../shared/texts.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../../../action-plan/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { changesOf, faultsOfEntries } from '../../rules.ts'
import { refusedWith, stopped, write } from '../../write-texts.ts'
import { entriesOf, xliffIn } from '../../xliff.ts'

/** A plan of 900 lines in two languages. */
const most = 2_000_000

export const importPlanXliff: NonNullable<MutationResolvers['importPlanXliff']> = async (
  _parent,
  { input },
  context,
) => {
  const { viewer, plan: planOf, wordingsOfPlan } = context
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
  if (input.lang && (!isLanguage(input.lang) || canonical(input.lang) !== lang))
    return refused({ word: 'fileOfOtherLanguage', field: 'xliff', facts: { lang } })
  if (lang === plan.sourceLang || !isLanguage(file.srcLang) || canonical(file.srcLang) !== plan.sourceLang)
    return refused({ word: 'isSourceLanguage', field: 'xliff' })
  const wordings = (await wordingsOfPlan(plan.id)) ?? []

  const decide: Parameters<typeof write>[2] = ({ sourceLang }, texts) => {
    const { entries, conflicts, foundCount, unknownCount } = entriesOf(file, texts, wordings, { lang, sourceLang })
    const said = entries.map(entry => ({ ...entry, text: storable(entry.text) }))
    if (foundCount === 0) return stopped([{ word: 'notFound', field: 'xliff' }])
    const faults = faultsOfEntries(texts, said, false)
    if (faults.length > 0) return stopped(faults)
    return { changes: changesOf(texts, said, { lang, sourceLang }), conflicts, faults, unknownCount }
  }
  return await write(context, plan.id, decide, { personId, action: 'importPlanXliff', lang })
}
