import facts from '../../facts/signatories.json' with { type: 'json' }
import { readableSource } from '../../facts/sources.ts'
import type { Change } from '../../shared/changes.ts'
import { folded, foldedTexts, type Texts } from '../../shared/language.ts'
import { parsePartialDate, type PartialDate } from '../../shared/partial-date.ts'
import type {
  ConsultationKind,
  JoiningKind,
  MembershipRow,
  MilestoneRow,
  MunicipalityKind,
  MunicipalityRow,
  NetworkCode,
  PathwayStep,
  Province,
  PublishedCountRow,
  Standing,
} from './tables.ts'

type Fact = (typeof facts.municipalities)[number]

const standings: Record<string, Standing> = {
  confirmed: 'MEMBER',
  indirect: 'MEMBER',
  applicant: 'APPLICANT',
  'wic-only': 'NETWORK_ONLY',
  unverified: 'UNVERIFIED',
}

const isMember = ({ membershipStatus }: Fact) => standings[membershipStatus] === 'MEMBER'

const partial = (text: string | null | undefined): PartialDate | undefined =>
  text ? parsePartialDate(text) : undefined

/** Regions that are in the records together with municipalities that lie in them. */
function upperTierOf({ id, note }: Fact) {
  if (id === 'caledon') return 'peel'
  return id !== 'niagara-region' && note?.startsWith('Joint ceremony of the region') ? 'niagara-region' : null
}

/** What the words of a source are the date of. */
function joiningKind(basis: string | null): JoiningKind {
  if (/sign/.test(basis ?? '')) return 'SIGNATURE'
  return /council/.test(basis ?? '') ? 'COUNCIL_RESOLUTION' : 'RECORDED'
}

const firstRecord = (id: string, now: Date) => ({
  id,
  entry: id,
  revision: 1,
  struck: false,
  reason: null,
  recordedAt: now,
  recordedBy: null,
  replacedAt: null,
})

export const municipalities = (now: Date): MunicipalityRow[] =>
  facts.municipalities.map(fact => ({
    slug: fact.id,
    name: fact.name,
    sortName: folded(fact.name.en),
    searchNames: foldedTexts(fact.name, { slug: fact.id }),
    province: fact.province as Province,
    kind: fact.type.toUpperCase().replaceAll(' ', '_') as MunicipalityKind,
    population: fact.population2021.value,
    latitude: fact.lat,
    longitude: fact.lon,
    standing: standings[fact.membershipStatus] ?? 'UNVERIFIED',
    evidence: readableSource(fact.evidence),
    recordNote: fact.note ? readableSource(fact.note) : null,
    knownAs: fact.membershipStatus === 'applicant' ? 'APPLICANT' : 'UNVERIFIED',
    revision: 1,
    upperTier: upperTierOf(fact),
    mergedInto: null,
    mergedOn: null,
    mergedPrecision: null,
    source: readableSource(fact.evidence),
    recordedAt: now,
    recordedBy: null,
  }))

function membership(fact: Fact, network: NetworkCode, joined: PartialDate | undefined, now: Date): MembershipRow {
  const isCoalition = network === 'CMARD'
  const knownBy = isCoalition ? partial(fact.knownMemberBy?.date) : undefined
  return {
    ...firstRecord(`${network.toLowerCase()}-${fact.id}`, now),
    network,
    municipality: fact.id,
    joinedOn: joined?.value ?? null,
    joinedPrecision: joined?.precision ?? null,
    joinedKind: joined ? joiningKind(fact.joined.basis) : null,
    joinedBasis: isCoalition ? fact.joined.basis : null,
    knownBy: knownBy?.value ?? null,
    knownByPrecision: knownBy?.precision ?? null,
    hasLeft: false,
    leftOn: null,
    leftPrecision: null,
    leftSource: null,
    source: readableSource(isCoalition ? fact.evidence : (fact.wicBasis ?? '')) || null,
  }
}

/** Only what a source shows becomes a membership of the coalition. */
export const memberships = (now: Date) =>
  facts.municipalities.flatMap(fact => [
    ...(isMember(fact) ? [membership(fact, 'CMARD', partial(fact.joined.date), now)] : []),
    ...(fact.networks.includes('WIC') ? [membership(fact, 'WIC', undefined, now)] : []),
  ])

export const publishedCounts = (now: Date): PublishedCountRow[] =>
  facts.memberCountTimeline.map((entry, position) => {
    const date = entry.date ? parsePartialDate(entry.date) : undefined
    return {
      id: `count-${position + 1}`,
      revision: 1,
      network: 'CMARD',
      date: date?.value ?? null,
      precision: date?.precision ?? null,
      count: entry.count,
      what: entry.what,
      source: readableSource(entry.source),
      position,
      struck: false,
      reason: null,
      recordedAt: now,
      replacedAt: null,
    }
  })

const milestone = (
  fact: Fact,
  step: PathwayStep,
  reached: PartialDate,
  now: Date,
  note: Texts | null = null,
): MilestoneRow => ({
  ...firstRecord(`${fact.id}-${step.toLowerCase()}`, now),
  municipality: fact.id,
  step,
  reachedOn: reached.value,
  reachedPrecision: reached.precision,
  note,
  actor: step === 'COUNCIL_DECISION' ? 'council' : null,
  documentTitle: null,
  documentUrl: null,
  skipReason: null,
  consulted: null,
  invented: false,
  source: readableSource(fact.evidence),
})

/**
 * Made up, so that the pathway can be seen at work: no source tells of a prospect, and none when somebody consulted. Members are given
 * only what lies before a plan that is a fact: how far they have come stays what documents show.
 */
const inventedSteps: Record<string, { step: PathwayStep; reached: string; consulted?: ConsultationKind }[]> = {
  cobourg: [
    { step: 'CONSULTATION', reached: '2021-03', consulted: 'AT_ONCE' },
    { step: 'MECHANISM', reached: '2021-06' },
  ],
  'val-dor': [
    { step: 'CONSULTATION', reached: '2016-11', consulted: 'IN_SEQUENCE' },
    { step: 'MECHANISM', reached: '2017-09' },
  ],
  jasper: [{ step: 'PROSPECT', reached: '2024-04' }],
  mayerthorpe: [{ step: 'PROSPECT', reached: '2025-10' }],
}

const invented = (fact: Fact, now: Date) =>
  (inventedSteps[fact.id] ?? []).flatMap(({ step, reached, consulted = null }) => {
    const date = partial(reached)
    const source = 'Invented for the demonstration.'
    return date ? [{ ...milestone(fact, step, date, now), consulted, source, invented: true }] : []
  })

/** Plans of which a source tells when they were adopted or handed in. */
const plans: Record<string, { reached: string; note: Texts }> = {
  cobourg: {
    reached: '2021-11',
    note: {
      en: 'Council had its equity strategy sent to the Commission as its plan of action.',
      fr: 'Le conseil a fait transmettre sa stratégie d’équité à la Commission à titre de plan d’action.',
    },
  },
  calgary: {
    reached: '2023',
    note: {
      en: 'The anti-racism strategic framework covers 2023 to 2027.',
      fr: 'Le cadre stratégique contre le racisme couvre les années 2023 à 2027.',
    },
  },
  'val-dor': {
    reached: '2018-02',
    note: {
      en: 'A three-year plan was adopted; the admission itself was not found.',
      fr: 'Un plan de trois ans a été adopté; l’admission elle-même n’a pas été trouvée.',
    },
  },
}

export const milestones = (now: Date) =>
  facts.municipalities.flatMap(fact => {
    const decided = partial(fact.resolutionDate)
    const signed = partial(fact.signingDate)
    const plan = plans[fact.id]
    const planned = partial(plan?.reached)
    return [
      ...(decided ? [milestone(fact, 'COUNCIL_DECISION', decided, now)] : []),
      ...(signed ? [milestone(fact, 'SIGNED', signed, now)] : []),
      ...(plan && planned ? [milestone(fact, 'PLAN', planned, now, plan.note)] : []),
      ...invented(fact, now),
    ]
  })

/** News of joining, where the day is known. */
export const joinedNews = (): Change[] =>
  facts.municipalities
    .filter(fact => isMember(fact) && fact.joined.precision === 'day')
    .sort((a, b) => String(a.joined.date).localeCompare(String(b.joined.date)))
    .map(fact => ({
      at: new Date(`${fact.joined.date}T17:00:00Z`),
      actor: null,
      action: 'loadRecords',
      subjectType: 'Membership',
      subjectId: `cmard-${fact.id}`,
      before: null,
      after: { joinedOn: fact.joined.date, basis: fact.joined.basis },
      news: {
        kind: 'MUNICIPALITY_JOINED',
        municipality: fact.id,
        summary: {
          en: `${fact.name.en} joined the coalition: ${fact.joined.basis}.`,
          fr: `${fact.name.fr} s’est jointe à la coalition.`,
        },
        url: `/municipalities/${fact.id}`,
        commitments: [],
        invented: false,
      },
    }))
