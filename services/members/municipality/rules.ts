import { folded, foldedTexts, type Texts } from '../../shared/language.ts'
import { parsePartialDate } from '../../shared/partial-date.ts'
import { faultsOfTexts, storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { FormerNameRow, MunicipalityRow } from '../database/tables.ts'
import { networksKeptBy } from '../network/rules.ts'
import { stepsFor } from '../pathway/rules.ts'
import type { Place } from '../person/rules.ts'
import type { MembershipYears, PopulationBand } from '../types.generated.ts'

const most = 2_147_483_647

const ranges: Record<PopulationBand, readonly [number, number]> = {
  UNDER_10_000: [0, 9_999],
  FROM_10_000_TO_50_000: [10_000, 49_999],
  FROM_50_000_TO_200_000: [50_000, 199_999],
  OVER_200_000: [200_000, most],
}

/** The bands as numbers of residents, both ends included. */
export const populationRanges = (bands: readonly PopulationBand[]) => bands.map(band => ranges[band])

/** Where each band but the first begins. */
export const bandStarts = Object.values(ranges)
  .map(([least]) => least)
  .filter(least => least > 0)

const years: Record<MembershipYears, readonly [number, number]> = {
  UNDER_5: [0, 5],
  FROM_5_TO_15: [5, 15],
  OVER_15: [15, 100],
}

/** The first and the last day on which somebody joined who has been a member for so long today. */
export const joiningDays = (bands: readonly MembershipYears[], today: Date) =>
  bands.map(band => {
    const [least, below] = years[band]
    return [dayBefore(today, below, 1), dayBefore(today, least, 0)] as const
  })

function dayBefore(today: Date, yearsAgo: number, daysLater: number) {
  const day = new Date(today)
  day.setUTCFullYear(day.getUTCFullYear() - yearsAgo)
  day.setUTCDate(day.getUTCDate() + daysLater)
  return day.toISOString().slice(0, 10)
}

/** Records that rest on memory alone are for the secretariat to check, and for nobody else to read. */
export const maySeeUnverified = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

/** The record, where this viewer may know of it. */
export const visible = <Row extends Pick<MunicipalityRow, 'standing'>>(
  row: Row | undefined,
  viewer: Viewer,
): Row | null => (row && (row.standing !== 'UNVERIFIED' || maySeeUnverified(viewer)) ? row : null)

export const mayKeepMunicipality = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

/** What somebody may write into a record; null for nothing. */
export function keepingOf(viewer: Viewer, place: Place) {
  const keeping = {
    networks: networksKeptBy(viewer),
    steps: stepsFor(viewer, place),
    identity: mayKeepMunicipality(viewer),
  }
  return keeping.identity || keeping.networks.length > 0 || keeping.steps.length > 0 ? keeping : null
}

const mostName = 120
const mostSource = 500
const mostSlug = 60

/** An address made of a name: `Val-d’Or` is `val-d-or`. */
const slugFrom = (name: string) =>
  folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, mostSlug)
    .replace(/-+$/, '')

/** Addresses that a municipality may have, the shortest first: of two with one name, the second tells its province, and a third its kind. */
export const slugsFrom = (name: string, province: string, kind: string) => {
  const slug = slugFrom(name)
  const longer = (more: string) => slugFrom(`${slug.slice(0, mostSlug - more.length - 1)} ${more}`)
  return slug ? [slug, longer(province), longer(`${province} ${kind}`)] : []
}

export const isSlug = (slug: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= mostSlug

/** What lists are sorted by and what a search looks in: every name that it carries or carried, and its address. */
export const searchColumns = (slug: string, name: Texts, former: readonly Texts[]) => ({
  sortName: folded(name['en'] ?? Object.values(name)[0] ?? slug),
  searchNames: foldedTexts(name, ...former, { slug }),
})

/** Former names as the records said at a moment; null for now. Struck ones are none. */
export const namesKnown = (records: readonly FormerNameRow[], knownAt: Date | null) =>
  records.filter(
    ({ recordedAt, replacedAt, struck }) =>
      !struck &&
      (knownAt === null ? replacedAt === null : recordedAt <= knownAt && (replacedAt === null || replacedAt > knownAt)),
  )

export const isSameName = (one: Texts, other: Texts) => JSON.stringify(one) === JSON.stringify(other)

type NameInput = readonly { lang: string; text: string }[]

/** What is wrong with the name and the source that somebody gives for a municipality. */
export const faultsOfNaming = ({ name, source }: { name?: NameInput | null | undefined; source: string }): Fault[] => [
  ...(name ? faultsOfTexts(name, { field: 'name', most: mostName, isRequired: true }) : []),
  ...(storable(source) ? [] : [{ word: 'required', field: 'source' } as const]),
  ...(source.length > mostSource ? [{ word: 'tooLong', field: 'source', facts: { most: mostSource } } as const] : []),
]

/** What is wrong with a day of the past, as a person writes it. */
export function faultsOfDay(text: string | null | undefined, field: string, today: string): Fault[] {
  if (!text?.trim()) return []
  const date = parsePartialDate(text.trim())
  if (!date) return [{ word: 'notADate', field }]
  return date.value > today ? [{ word: 'inTheFuture', field }] : []
}

const mostNote = 2000

type FactsInput = {
  evidence?: string | null | undefined
  recordNote?: string | null | undefined
  population?: number | null | undefined
  location?: { latitude: number; longitude: number } | null | undefined
}

/** Canada, from Middle Island to Cape Columbia and from the border with Alaska to Cape Spear. */
const canada = { latitude: [41.6, 83.2], longitude: [-141.1, -52.5] } as const

/** What is wrong with what somebody says of a municipality itself. */
export const faultsOfFacts = ({ evidence, recordNote, population, location }: FactsInput): Fault[] => [
  ...(['evidence', 'recordNote'] as const).flatMap((field): Fault[] => {
    const most = field === 'evidence' ? mostSource : mostNote
    const length = (field === 'evidence' ? evidence : recordNote)?.length ?? 0
    return length > most ? [{ word: 'tooLong', field, facts: { most } }] : []
  }),
  ...faultsOfRange(population, 'population', [0, 20_000_000]),
  ...(['latitude', 'longitude'] as const).flatMap(angle =>
    faultsOfRange(location?.[angle], `location.${angle}`, canada[angle]),
  ),
]

const faultsOfRange = (
  value: number | null | undefined,
  field: string,
  [least, most]: readonly [number, number],
): Fault[] =>
  typeof value === 'number' && (value < least || value > most)
    ? [{ word: 'outOfRange', field, facts: { least, most } }]
    : []

/** What is wrong with a municipality that somebody wants to put on record. */
export const faultsOfMunicipality = (
  input: FactsInput & {
    slug?: string | null | undefined
    name: NameInput
    source: string
  },
): Fault[] => [
  ...faultsOfNaming(input),
  ...(input.slug && !isSlug(input.slug) ? [{ word: 'notAnAddress', field: 'slug' } as const] : []),
  ...faultsOfFacts(input),
]
