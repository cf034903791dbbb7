import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { mayKeepPlan } from '../../../action-plan/rules.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { readDocument, readFile } from '../../read-document.ts'

export const readPlanDocument: NonNullable<QueryResolvers['readPlanDocument']> = async (
  _parent,
  { input: { municipality, document, format, file } },
  { viewer, languages },
) => {
  signedIn(viewer)
  const { outline, fault } = mayKeepPlan(viewer, municipality)
    ? file
      ? await readFile(file)
      : await readDocument(document ?? '', format)
    : { fault: { word: 'notAllowed', field: null } as const }
  if (fault) return { outline: null, userErrors: [toUserError(fault, languages)] }
  return { outline, userErrors: [] }
}
