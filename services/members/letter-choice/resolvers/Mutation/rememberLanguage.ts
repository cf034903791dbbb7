import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { isLetterLanguage } from '../../rules.ts'
import { keepUsedLanguage } from '../../store.ts'

export const rememberLanguage: NonNullable<MutationResolvers['rememberLanguage']> = async (
  _parent,
  { person, lang },
  { db, viewer },
) => {
  if (!viewer.isGateway) throw notAllowed()

  return isLetterLanguage(lang) && (await keepUsedLanguage(db, person, lang))
}
