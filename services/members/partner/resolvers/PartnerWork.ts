import { partialDate } from '../../../shared/partial-date.ts'
import { asTexts } from '../../../shared/texts.ts'
import { visible } from '../../municipality/rules.ts'
import type { PartnerWorkResolvers } from '../../types.generated.ts'

export const PartnerWork: PartnerWorkResolvers = {
  allWhat: ({ what }) => asTexts(what),
  happenedOn: ({ happenedOn, happenedPrecision }) => partialDate(happenedOn, happenedPrecision),
  network: ({ network }) => ({ code: network }),
  source: ({ source }) => ({ text: source }),
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
