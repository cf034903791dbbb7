import type { Fault } from '../../../../shared/user-error.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { readContent } from '../../content.ts'
import { ownRecordsOf } from '../../find-records.ts'
import { differenceOf, faultsOfLocking, newsOfInclusionReport } from '../../rules.ts'
import { lockInclusionReport as lock } from '../../store.ts'
import { writing } from '../../writing.ts'

export const lockInclusionReport: NonNullable<MutationResolvers['lockInclusionReport']> = async (
  _parent,
  { input: { report: id, revision, basis, content: text } },
  context,
) => {
  const { content, wrongAt } = readContent(text)
  const unreadable: Fault[] =
    wrongAt === null
      ? [{ word: 'notCanonical', field: 'content' }]
      : wrongAt
        ? [{ word: 'notAnInclusionReport', field: 'content', facts: { where: wrongAt } }]
        : []
  return await writing(
    context,
    id,
    ({ year }) => [...faultsOfLocking(text, year, context.now().getUTCFullYear()), ...unreadable],
    written =>
      lock(
        context.db,
        { id, revision },
        {
          content: text,
          news: newsOfInclusionReport,
          refusal: async (trx, draft) => {
            const records = await ownRecordsOf(trx, draft)
            if (records.basis !== basis) return { word: 'recordsChanged', field: 'basis' }
            const where = content && differenceOf(content, draft, records.own)
            return where ? { word: 'notAsInTheGraph', field: 'content', facts: { where } } : undefined
          },
        },
        written,
      ),
  )
}
