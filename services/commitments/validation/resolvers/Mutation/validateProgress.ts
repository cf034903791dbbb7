import { once } from '../../../../shared/once.ts'
import { storable, textsOf } from '../../../../shared/texts.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { answered, refusedWith } from '../../answer.ts'
import { newsOfValidation } from '../../news.ts'
import { faultsOfValidation, mayValidate } from '../../rules.ts'
import { addValidation, findRevision, findValidation, type Written } from '../../store.ts'

export const validateProgress: NonNullable<MutationResolvers['validateProgress']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const refused = refusedWith(context)
  const personId = signedIn(viewer)
  const report = await findRevision(db, input.report, input.revision)
  if (!report) return refused({ word: 'notFound', field: 'report' })
  const peer = input.peer ?? null
  if (!mayValidate(viewer, report.municipality, peer)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfValidation(input)
  if (faults.length > 0) return refused(...faults)

  const said = {
    report: report.id,
    reportRevision: report.revision,
    municipality: report.municipality,
    peer,
    verdict: input.verdict,
    words: textsOf(input.words),
    links: (input.links ?? []).map(({ title, url }) => ({ title: storable(title), url })),
    signedBy: personId,
    signedAt: now(),
  }
  const request = { personId, action: 'validateProgress', key: input.idempotencyKey }
  const first = async (id: string): Promise<Written> => ({ validation: await findValidation(db, id) })
  const add = () => addValidation(db, said, newsOfValidation(report, said.words), input.idempotencyKey)
  return answered(context, await once(db, request, first, add))
}
