import { canonical, faultsOfLength, faultsOfTexts, isLanguage, storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { ResourceAudience, ResourceKind, ResourceRow } from '../database/tables.ts'

type TextEntry = { lang: string; text: string }
type Maybe<Value> = Value | null | undefined

export type CaseStudyWritten = {
  situation: readonly TextEntry[]
  done: readonly TextEntry[]
  cost?: Maybe<readonly TextEntry[]>
  result: readonly TextEntry[]
  advice?: Maybe<readonly TextEntry[]>
}

export type ServiceWritten = {
  what: readonly TextEntry[]
  where: readonly TextEntry[]
  hours?: Maybe<readonly TextEntry[]>
  phone?: Maybe<string>
  email?: Maybe<string>
}

/** What somebody says of an item. */
export type Written = {
  title: readonly TextEntry[]
  summary?: Maybe<readonly TextEntry[]>
  kind: ResourceKind
  url?: Maybe<string>
  author?: Maybe<string>
  licence?: Maybe<string>
  commitments?: Maybe<readonly number[]>
  indicators?: Maybe<readonly string[]>
  languages: readonly string[]
  audience?: Maybe<readonly ResourceAudience[]>
  province?: Maybe<string>
  year?: Maybe<number>
  caseStudy?: Maybe<CaseStudyWritten>
  service?: Maybe<ServiceWritten>
}

const limits = { title: 200, summary: 4_000, text: 6_000, short: 200, phone: 40, url: 2_000, key: 300, reason: 1_000 }
const most = { commitments: 10, indicators: 30, languages: 30, audience: 5 } as const
const firstYear = 1900
const provinces = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT']
const forTheNetwork = ['ORGANISER', 'COORDINATOR', 'SECRETARIAT']

/** Who works for the network shares anything; an editor what is the own municipality's. */
export const mayShare = ({ grants }: Viewer, municipality: Maybe<string>) =>
  grants.some(
    grant =>
      forTheNetwork.includes(grant.role) ||
      (grant.role === 'EDITOR' && Boolean(grant.municipality) && grant.municipality === municipality),
  )

/** Whoever shares something at all: they may upload a file before they say what it is. */
export const mayShareAnything = ({ grants }: Viewer) =>
  grants.some(({ role, municipality }) => forTheNetwork.includes(role) || (role === 'EDITOR' && Boolean(municipality)))

/** Everything that is wrong with what somebody says of an item. */
export function faultsOfItem(written: Written, now: Date): Fault[] {
  const tooMuch = (Object.keys(most) as (keyof typeof most)[]).flatMap((field): Fault[] =>
    (written[field]?.length ?? 0) > most[field] ? [{ word: 'tooMany', field, facts: { most: most[field] } }] : [],
  )
  return tooMuch.length > 0 ? tooMuch : faultsOfContent(written, now)
}

const faultsOfContent = (written: Written, now: Date): Fault[] => [
  ...faultsOfTexts(written.title, { field: 'title', most: limits.title, isRequired: true }),
  ...faultsOfTexts(written.summary ?? [], { field: 'summary', most: limits.summary }),
  ...faultsOfAddress(written.url),
  ...faultsOfLength(written.author, 'author', limits.short),
  ...faultsOfLength(written.licence, 'licence', limits.short),
  ...(written.commitments ?? []).flatMap((number, index): Fault[] =>
    number >= 1 && number <= 10
      ? []
      : [{ word: 'outOfRange', field: `commitments.${index}`, facts: { least: 1, most: 10 } }],
  ),
  ...faultsOfRepeats(written.commitments ?? [], 'commitments'),
  ...(written.indicators ?? []).flatMap((code, index): Fault[] =>
    isIndicatorCode(code) ? [] : [{ word: 'notFound', field: `indicators.${index}` }],
  ),
  ...faultsOfRepeats(written.indicators ?? [], 'indicators'),
  ...(written.languages.length === 0 ? [{ word: 'required', field: 'languages' } as const] : []),
  ...written.languages.flatMap((lang, index): Fault[] =>
    isLanguage(lang) ? [] : [{ word: 'unknownLanguage', field: `languages.${index}`, facts: { lang } }],
  ),
  ...faultsOfRepeats(
    written.languages.map(lang => (isLanguage(lang) ? canonical(lang) : lang)),
    'languages',
  ),
  ...faultsOfRepeats(written.audience ?? [], 'audience'),
  ...(written.province && !provinces.includes(written.province)
    ? [{ word: 'notFound', field: 'province' } as const]
    : []),
  ...faultsOfYear(written.year, now),
  ...faultsOfCaseStudy(written),
  ...faultsOfService(written),
]

/** The shape only: which indicators an edition has is for commitments to know. */
const isIndicatorCode = (code: string) => /^[1-9]\d?[a-z]$/.test(code)

/** A name or a secret before the host would be told to everybody who reads the library. */
function faultsOfAddress(url: Maybe<string>): Fault[] {
  if (!url) return []
  const { username, password } = new URL(url)
  return username || password ? [{ word: 'addressWithName', field: 'url' }] : faultsOfLength(url, 'url', limits.url)
}

const faultsOfRepeats = (values: readonly unknown[], field: string): Fault[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) < index ? [{ word: 'saidTwice', field: `${field}.${index}` } as const] : [],
  )

function faultsOfYear(year: Maybe<number>, now: Date): Fault[] {
  const last = now.getUTCFullYear() + 1
  if (year === null || year === undefined || (year >= firstYear && year <= last)) return []
  return [{ word: 'outOfRange', field: 'year', facts: { least: firstYear, most: last } }]
}

function faultsOfCaseStudy({ kind, caseStudy }: Written): Fault[] {
  if (!caseStudy) return []
  if (kind !== 'CASE_STUDY') return [{ word: 'ofOtherKind', field: 'caseStudy' }]
  return (['situation', 'done', 'cost', 'result', 'advice'] as const).flatMap(name =>
    faultsOfTexts(caseStudy[name] ?? [], {
      field: `caseStudy.${name}`,
      most: limits.text,
      isRequired: name !== 'cost' && name !== 'advice',
    }),
  )
}

function faultsOfService({ kind, service }: Written): Fault[] {
  if (!service) return []
  if (kind !== 'SERVICE') return [{ word: 'ofOtherKind', field: 'service' }]
  const email = storable(service.email ?? '')
  return [
    ...(['what', 'where', 'hours'] as const).flatMap(name =>
      faultsOfTexts(service[name] ?? [], {
        field: `service.${name}`,
        most: limits.text,
        isRequired: name !== 'hours',
      }),
    ),
    ...faultsOfLength(service.phone, 'service.phone', limits.phone),
    ...faultsOfLength(service.email, 'service.email', limits.short),
    ...(email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? [{ word: 'notAMailbox', field: 'service.email' } as const]
      : []),
  ]
}

export const faultsOfKey = (key: Maybe<string>) => faultsOfLength(key, 'idempotencyKey', limits.key)

export const faultsOfReason = (reason: readonly TextEntry[]) =>
  faultsOfTexts(reason, { field: 'reason', most: limits.reason, isRequired: true })

type Held = Pick<ResourceRow, 'municipality' | 'revision' | 'withdrawnAt'>

/** Why an item may not be changed by somebody who read this revision; null where it may. */
export function faultOfChanging(viewer: Viewer, held: Held, revision: number): Fault | null {
  if (!mayShare(viewer, held.municipality)) return { word: 'notAllowed', field: null }
  if (held.withdrawnAt) return { word: 'resourceIsWithdrawn', field: 'resource' }
  if (held.revision !== revision)
    return { word: 'itemChangedMeanwhile', field: 'revision', facts: { revision: held.revision } }
  return null
}

/** What is shared today is new today; of another year it stands where its year does. */
export const listedOnOf = (year: Maybe<number>, now: Date) =>
  !year || year >= now.getUTCFullYear() ? now.toISOString().slice(0, 10) : `${year}-01-01`
