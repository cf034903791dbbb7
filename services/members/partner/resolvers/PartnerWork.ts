import { partialDate } from '../../../shared/partial-date.ts'
import { asTexts } from '../../../shared/texts.ts'
import { mayKeepPartners } from '../rules.ts'
import { visible } from '../../municipality/rules.ts'
import type { PartnerWorkResolvers } from '../../types.generated.ts'

export const PartnerWork: PartnerWorkResolvers = {
  id: ({ entry }) => entry,
  allWhat: ({ what }) => asTexts(what),
  happenedOn: ({ happenedOn, happenedPrecision }) => partialDate(happenedOn, happenedPrecision),
  network: ({ network }) => ({ code: network }),
  source: ({ source }) => ({ text: source }),
  records: async ({ entry, network }, _arguments, { workRecords, viewer }) =>
    mayKeepPartners(viewer, network) ? ((await workRecords(entry)) ?? []) : null,
  partners: async ({ id }, _arguments, { partnersOfWork, partner }) => {
    const links = (await partnersOfWork(id)) ?? []
    const partners = await Promise.all(links.map(link => partner(link.partner)))
    return partners.filter(one => one !== undefined)
  },
  municipalities: async ({ id }, _arguments, { municipalitiesOfWork, municipality, viewer }) => {
    const links = (await municipalitiesOfWork(id)) ?? []
    const municipalities = await Promise.all(links.map(link => municipality(link.municipality)))
    return municipalities.map(one => visible(one, viewer)).filter(one => one !== null)
  },
}
