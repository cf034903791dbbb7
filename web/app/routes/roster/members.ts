import type { WrittenDate } from '../../components/partial-date/partial-date.tsx'
import type { MapPlace } from '../../components/canada-map/canada-map.tsx'
import { type Province, provinces } from '../../components/province-name/provinces.ts'
import type { RosterPageQuery } from '../../graphql/generated/graphql.ts'
import { writeNumber, writePartialDate } from '../../language/write.ts'

type Membership = NonNullable<RosterPageQuery['roster']>['memberships']['nodes'][number]
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

/** From east to west, as the map is read by the list beside it; provinces without a member are left out. */
export function byProvince<Row extends { province: Province }>(lang: string | undefined, rows: readonly Row[]) {
  return provinces
    .map(code => ({ code, members: rows.filter(row => row.province === code) }))
    .filter(({ members }) => members.length > 0)
    .map(group => ({ ...group, count: group.members.length, number: writeNumber(lang, group.members.length) }))
}

export function placesOf(municipalities: readonly Membership['municipality'][]): MapPlace[] {
  return municipalities.flatMap(({ slug, name, location }) =>
    location ? [{ slug, name: name.text, latitude: location.latitude, longitude: location.longitude }] : [],
  )
}
