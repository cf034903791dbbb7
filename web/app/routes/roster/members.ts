import type { WrittenDate } from '../../components/partial-date/partial-date.tsx'
import type { MapPlace } from '../../components/canada-map/canada-map.tsx'
import { type Province, provinces } from '../../components/province-name/provinces.ts'
import type { RosterPageQuery } from '../../graphql/generated/graphql.ts'
import { writeNumber, writePartialDate } from '../../language/write.ts'

type Membership = NonNullable<RosterPageQuery['roster']>['memberships']['nodes'][number]
type Place = NonNullable<RosterPageQuery['roster']>['places'][number]
type Found = NonNullable<NonNullable<RosterPageQuery['roster']>['others']>['nodes'][number]

/** A municipality as the lists of this page print it. */
export interface Listed extends Pick<Found, 'slug' | 'name' | 'kind' | 'standing'> {
  residents: { count: number; number: string } | null
}

export interface Member extends Listed {
  province: Province
  joined: WrittenDate | null
  basis: string | null
  namedBy: WrittenDate | null
}

export function writeListed(lang: string | undefined, municipality: Found): Listed {
  const { slug, name, kind, standing, population } = municipality
  const residents = population === null ? null : { count: population, number: writeNumber(lang, population) }
  return { slug, name, kind, standing, residents }
}

export function writeMember(lang: string | undefined, { municipality, joinedOn, joinedBasis }: Membership): Member {
  return {
    ...writeListed(lang, municipality),
    province: municipality.province,
    joined: writePartialDate(lang, joinedOn),
    basis: joinedBasis,
    namedBy: writePartialDate(lang, municipality.knownMemberBy),
  }
}

interface ProvinceCount {
  province: Province
  count: number
}

/** From east to west, as the map is read by the list beside it; provinces without a member are left out. */
export function writeCounts(lang: string | undefined, counts: readonly ProvinceCount[]) {
  return provinces.flatMap(code => {
    const count = counts.find(({ province }) => province === code)?.count ?? 0
    return count > 0 ? [{ code, count, number: writeNumber(lang, count) }] : []
  })
}

/** One page of the members under their provinces. `counts` are of all pages; `part` is how many stand here, where more are found. */
export function byProvince<Row extends { province: Province }>(
  lang: string | undefined,
  rows: readonly Row[],
  counts: readonly ProvinceCount[],
) {
  return writeCounts(lang, counts)
    .map(group => ({ ...group, members: rows.filter(row => row.province === group.code) }))
    .filter(({ members }) => members.length > 0)
    .map(group => ({
      ...group,
      part: group.members.length < group.count ? writeNumber(lang, group.members.length) : null,
    }))
}

/** Members by province of a list that is narrowed: the roster itself counts all of its members only. */
export const countedIn = (places: readonly Place[]): ProvinceCount[] =>
  provinces.map(province => ({ province, count: places.filter(place => place.province === province).length }))

export function placesOf(places: readonly Pick<Place, 'slug' | 'name' | 'location'>[]): MapPlace[] {
  return places.flatMap(({ slug, name, location }) => (location ? [{ slug, name: name.text, ...location }] : []))
}
