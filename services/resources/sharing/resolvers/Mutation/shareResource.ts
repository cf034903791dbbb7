import { isLanguage } from '../../../../shared/texts.ts'
import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { loadersOf } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { share } from '../../acts.ts'
import { faultsOfItem, faultsOfKey, mayShare } from '../../rules.ts'

export const shareResource: NonNullable<MutationResolvers['shareResource']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now } = context
  const act = { viewer, personId: signedIn(viewer), at: now() }
  const found = mayShare(viewer, input.municipality)
    ? [...faultsOfItem(input, act.at), ...faultsOfKey(input.idempotencyKey), ...faultsOfFileLanguage(input.uploadLang)]
    : [{ word: 'notAllowed', field: null } as const]
  const { resource = null, faults = [] } = found.length > 0 ? { faults: found } : await share(db, input, act)
  Object.assign(context, loadersOf(db, viewer))
  return { resource, userErrors: faults.map(fault => toUserError(fault, languages)) }
}

const faultsOfFileLanguage = (lang: string | null | undefined) =>
  !lang || isLanguage(lang) ? [] : [{ word: 'unknownLanguage', field: 'uploadLang', facts: { lang } } as const]
