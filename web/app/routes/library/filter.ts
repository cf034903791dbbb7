import { searchedText } from '../../components/filter-form/searched-text.ts'
import type { ResourceFilter, ResourceKind } from '../../graphql/generated/graphql.ts'
import { audiences, isProvince, provinces } from '../share-resource/choices.ts'

export const kinds = [
  'TOOLKIT',
  'GUIDE',
  'CASE_STUDY',
  'POLICY',
  'REPORT',
  'TRAINING',
  'VIDEO',
  'SERVICE',
  'LINK',
] as const satisfies readonly ResourceKind[]

/** A facet by the name of its parameter. */
export const facetNames = ['kind', 'lang', 'commitment', 'audience', 'province', 'year'] as const
export type FacetName = (typeof facetNames)[number]

/** Every value of a facet that the address asks for. */
export type Chosen = Record<FacetName, readonly string[]>

export interface LibraryQuestion {
  search: string
  municipality: string
  /** What items are filed under. */
  indicator: { model: string; code: string } | null
  chosen: Chosen
}

/** What an address asks of the library. Values that mean nothing are as good as absent. */
export function readQuestion(parameters: URLSearchParams): LibraryQuestion {
  const values = (name: string) => [...new Set(parameters.getAll(name).map(value => value.trim()))]
  return {
    search: searchedText(parameters),
    municipality: (parameters.get('municipality') ?? '').trim().slice(0, 100),
    indicator: indicatorIn(parameters.get('indicator') ?? ''),
    chosen: {
      kind: values('kind').filter(value => kinds.some(kind => kind === value)),
      lang: values('lang').filter(value => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)),
      commitment: values('commitment').filter(value => /^([1-9]|10)$/.test(value)),
      audience: values('audience').filter(value => audiences.some(audience => audience === value)),
      province: values('province').filter(isProvince),
      year: values('year').filter(value => /^\d{4}$/.test(value)),
    },
  }
}

/** An indicator in one word of an address. */
export const indicatorKey = ({ model, code }: { model: string; code: string }) => `${model}:${code}`

function indicatorIn(word: string) {
  const [model, code, ...more] = word.trim().slice(0, 100).split(':')
  return model && code && more.length === 0 ? { model, code } : null
}

/** The same question in the words of the graph. */
export function filterOf({ municipality, indicator, chosen }: LibraryQuestion): ResourceFilter {
  return {
    ...(chosen.kind.length > 0 && { kind: kinds.filter(kind => chosen.kind.includes(kind)) }),
    ...(chosen.lang.length > 0 && { lang: [...chosen.lang] }),
    ...(chosen.commitment.length > 0 && { commitment: chosen.commitment.map(Number) }),
    ...(chosen.audience.length > 0 && { audience: audiences.filter(each => chosen.audience.includes(each)) }),
    ...(chosen.province.length > 0 && { province: [...chosen.province] }),
    ...(chosen.year.length > 0 && { year: chosen.year.map(Number) }),
    ...(municipality && { municipality }),
    ...(indicator && { indicator }),
  }
}

export function isNarrowed({ search, municipality, indicator, chosen }: LibraryQuestion) {
  return search !== '' || municipality !== '' || indicator !== null || facetNames.some(name => chosen[name].length > 0)
}

export interface Choice {
  value: string
  count: number
  isChosen: boolean
}

const orders: Record<FacetName, readonly string[]> = {
  kind: kinds,
  lang: ['en', 'fr', 'ar', 'vi'],
  commitment: Array.from({ length: 10 }, (_, index) => String(index + 1)),
  audience: audiences,
  province: provinces,
  // the newest first, however many there come to be
  year: Array.from({ length: 200 }, (_, index) => String(2100 - index)),
}

/** The values of a facet, always in the same order. A chosen one stays in sight when nothing is left of it. */
export function choicesOf(
  name: FacetName,
  counts: readonly { value: string; count: number }[],
  chosen: readonly string[],
): Choice[] {
  const values = [...new Set([...counts.map(({ value }) => value), ...chosen])]
  const place = (value: string) => orders[name].indexOf(value) + 1 || 1000
  return values
    .sort((one, other) => place(one) - place(other) || one.localeCompare(other))
    .map(value => ({
      value,
      count: counts.find(each => each.value === value)?.count ?? 0,
      isChosen: chosen.includes(value),
    }))
}
