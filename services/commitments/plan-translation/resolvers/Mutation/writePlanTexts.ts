import { canonical, isLanguage, storable } from '../../../../shared/texts.ts'
import type { Fault } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../../../action-plan/rules.ts'
import type { MutationResolvers, PlanTextInput } from '../../../types.generated.ts'
import { changesOf, conflictsOf, type Entry, faultsOfEntries, meant, plain } from '../../rules.ts'
import { refusedWith, stopped, write } from '../../write-texts.ts'

export const writePlanTexts: NonNullable<MutationResolvers['writePlanTexts']> = async (_parent, { input }, context) => {
  const refused = refusedWith(context)
  const personId = signedIn(context.viewer)
  const plan = await context.plan(input.plan)
  if (!plan) return refused({ word: 'notFound', field: 'plan' })
  if (!mayKeepPlan(context.viewer, plan.municipality)) return refused({ word: 'notAllowed', field: null })
  const closed = faultOfClosedPlan(plan, 'plan')
  if (closed) return refused(closed)
  if (!isLanguage(input.lang)) return refused({ word: 'unknownLanguage', field: 'lang', facts: { lang: input.lang } })
  const lang = canonical(input.lang)
  const entries = input.texts.map(entryOf)
  const unread = entries.findIndex(({ read }) => read === undefined)
  if (typeof input.revision !== 'number' && unread >= 0)
    return refused({ word: 'required', field: `texts.${unread}.read` })

  const decide: Parameters<typeof write>[2] = ({ revision, sourceLang }, texts) => {
    if (typeof input.revision === 'number' && input.revision !== revision)
      return stopped([{ word: 'changedMeanwhile', field: 'revision', facts: { revision } }])
    const faults = faultsOfEntries(texts, entries, lang === sourceLang)
    if (faults.length > 0) return stopped(faults)
    const said = meant(entries)
    const conflicts = conflictsOf(texts, said, { lang })
    if (conflicts.length > 0)
      return stopped(
        conflicts.map(({ id }) => changedMeanwhile(entries, id)),
        conflicts,
      )
    return { ...stopped([]), changes: changesOf(texts, said, { lang, sourceLang }) }
  }
  return await write(context, plan.id, decide, { personId, action: 'writePlanTexts', lang })
}

const entryOf = ({ id, text, isMeaningUnchanged, read, sourceRevision }: PlanTextInput): Entry => ({
  id,
  text: plain(storable(text)),
  isMeaningUnchanged,
  base: sourceRevision ?? undefined,
  read: typeof read === 'string' ? plain(storable(read)) : undefined,
})

const changedMeanwhile = (entries: readonly Entry[], id: string): Fault => ({
  word: 'textChangedMeanwhile',
  field: `texts.${entries.findIndex(entry => entry.id === id)}.text`,
})
