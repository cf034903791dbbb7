import { partialDate } from '../../../shared/partial-date.ts'
import { asTexts } from '../../../shared/texts.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'
import { placeOf } from '../../person/place.ts'
import { keepingOf, mayKeepMunicipality, namesKnown, visible } from '../rules.ts'

export const Municipality: Pick<
  MunicipalityResolvers,
  | 'allNames'
  | 'evidence'
  | 'formerNameRecords'
  | 'formerNames'
  | 'id'
  | 'kind'
  | 'knownAs'
  | 'knownMemberBy'
  | 'location'
  | 'lowerTier'
  | 'mergedFrom'
  | 'mergedInto'
  | 'mergedOn'
  | 'name'
  | 'population'
  | 'province'
  | 'recordKeeping'
  | 'recordNote'
  | 'records'
  | 'revision'
  | 'slug'
  | 'standing'
  | 'upperTier'
  | '__resolveReference'
> = {
  __resolveReference: async ({ slug }, { municipality, viewer }) => visible(await municipality(slug), viewer),
  id: ({ slug }) => slug,
  allNames: ({ name }) => asTexts(name),
  formerNameRecords: async ({ slug }, _arguments, { formerNames, viewer }) =>
    mayKeepMunicipality(viewer)
      ? ((await formerNames(slug)) ?? []).filter(({ replacedAt }) => replacedAt === null)
      : null,
  formerNames: async ({ slug, knownAt }, _arguments, { formerNames }) =>
    namesKnown((await formerNames(slug)) ?? [], knownAt ?? null),
  knownAs: ({ knownAs }, _arguments, { viewer }) => (mayKeepMunicipality(viewer) ? knownAs : null),
  knownMemberBy: async ({ slug }, _arguments, { memberships }) => {
    const named = ((await memberships(slug)) ?? []).filter(row => row.network === 'CMARD' && !row.struck && row.knownBy)
    const [first] = named.sort((a, b) => String(a.knownBy).localeCompare(String(b.knownBy)))
    return first ? partialDate(first.knownBy, first.knownByPrecision) : null
  },
  location: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : { latitude, longitude }),
  lowerTier: async ({ slug }, _arguments, { lowerTier, viewer }) =>
    ((await lowerTier(slug)) ?? []).filter(row => visible(row, viewer) !== null),
  mergedFrom: async ({ slug }, _arguments, { mergedFrom, viewer }) =>
    ((await mergedFrom(slug)) ?? []).filter(row => visible(row, viewer) !== null),
  mergedInto: async ({ mergedInto }, _arguments, { municipality, viewer }) =>
    mergedInto === null ? null : visible(await municipality(mergedInto), viewer),
  mergedOn: ({ mergedOn, mergedPrecision }) => partialDate(mergedOn, mergedPrecision),
  recordKeeping: async ({ slug }, _arguments, context) => keepingOf(context.viewer, await placeOf(context, slug)),
  records: async (municipality, _arguments, context) => {
    const { slug } = municipality
    if (keepingOf(context.viewer, await placeOf(context, slug)) === null) return null
    const inForce = await context.municipality(slug)
    const earlier = (await context.municipalityBefore(slug)) ?? []
    return inForce ? [{ ...inForce, replacedAt: null }, ...earlier] : earlier
  },
  upperTier: async ({ upperTier }, _arguments, { municipality, viewer }) =>
    upperTier === null ? null : visible(await municipality(upperTier), viewer),
}
