import { partialDate } from '../../../shared/partial-date.ts'
import { placeOf } from '../../person/place.ts'
import type { MilestoneResolvers } from '../../types.generated.ts'
import { mayRecordMilestone } from '../rules.ts'

export const Milestone: MilestoneResolvers = {
  __resolveReference: async ({ id }, { milestoneRecords }) => (await milestoneRecords(id))?.[0] ?? null,
  document: ({ documentTitle, documentUrl }) =>
    documentTitle === null ? null : { title: documentTitle, url: documentUrl },
  id: ({ entry }) => entry,
  municipality: async ({ municipality: slug }, _arguments, { municipality }) => {
    const row = await municipality(slug)
    if (!row) throw new Error(`Milestone without a municipality: ${slug}`)
    return row
  },
  noteTexts: ({ note }) => Object.entries(note ?? {}).map(([lang, text]) => ({ [lang]: text })),
  reachedOn: ({ reachedOn, reachedPrecision }) => partialDate(reachedOn, reachedPrecision),
  records: async ({ entry, municipality, step }, _arguments, context) => {
    const { networks } = await placeOf(context, municipality)
    const isOpen = mayRecordMilestone(context.viewer, { municipality, step, networks })
    return isOpen ? ((await context.milestoneRecords(entry)) ?? []) : null
  },
  source: ({ source }) => (source === null ? null : { text: source }),
}
