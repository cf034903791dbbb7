import type {
  DeskMunicipalityQuery,
  KeptFormerNameFragment,
  KeptMembershipFragment,
  KeptMilestoneFragment,
  KeptMunicipalityFragment,
} from '../../../graphql/generated/graphql.ts'
import { writeDay, writeMoment, writeNumber, writePartialDate } from '../../../language/write.ts'
import type { Values } from './deed.ts'

type Lang = string | undefined
type Known = { value: string; precision: 'DAY' | 'MONTH' | 'YEAR' } | null | undefined

/** As an officer types it: `2008-08-01`, `2008-08` or `2008`. */
const typed = (date: Known) => (date ? date.value.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[date.precision]) : undefined)

export const writePeriod = (lang: Lang, one: KeptMembershipFragment) => ({
  id: one.id,
  revision: one.revision,
  network: one.network.code,
  joined: writePartialDate(lang, one.joinedOn),
  joinedKind: one.joinedKind ?? null,
  joinedBasis: one.joinedBasis ?? null,
  known: writePartialDate(lang, one.knownBy),
  hasLeft: one.hasLeft,
  left: writePartialDate(lang, one.leftOn),
  struck: one.struck,
  source: one.source?.text ?? null,
  leftSource: one.leftSource?.text ?? null,
  reason: one.reason ?? null,
  recordedAt: writeMoment(lang, one.recordedAt, 'UTC'),
  recordedBy: one.recordedBy?.displayName ?? null,
})
export type WrittenPeriod = ReturnType<typeof writePeriod>

export const writeMilestone = (lang: Lang, one: KeptMilestoneFragment) => ({
  id: one.id,
  revision: one.revision,
  step: one.step,
  reached: writePartialDate(lang, one.reachedOn),
  actor: one.actor ?? null,
  document: one.document ?? null,
  note: one.note ?? null,
  consulted: one.consulted ?? null,
  isInvented: one.invented,
  skipReason: one.skipReason ?? null,
  source: one.source?.text ?? null,
  struck: one.struck,
  reason: one.reason ?? null,
  recordedAt: writeMoment(lang, one.recordedAt, 'UTC'),
})
export type WrittenMilestone = ReturnType<typeof writeMilestone>

/** What the form of a correction begins with. */
export const typedPeriod = (one: KeptMembershipFragment): Values => ({
  joinedOn: typed(one.joinedOn),
  joinedKind: one.joinedKind ?? undefined,
  joinedBasis: one.joinedBasis ?? undefined,
  knownBy: typed(one.knownBy),
  hasLeft: one.hasLeft ? 'yes' : undefined,
  leftOn: typed(one.leftOn),
  leftSource: one.leftSource?.text,
  source: one.source?.text,
  struck: one.struck ? 'yes' : undefined,
})

export const typedMilestone = (one: KeptMilestoneFragment): Values => ({
  step: one.step,
  reachedOn: typed(one.reachedOn),
  actor: one.actor ?? undefined,
  documentTitle: one.document?.title,
  documentUrl: one.document?.url ?? undefined,
  consulted: one.consulted ?? undefined,
  noteEn: one.noteTexts.find(({ lang }) => lang === 'en')?.text,
  noteFr: one.noteTexts.find(({ lang }) => lang === 'fr')?.text,
  skipReason: one.skipReason ?? undefined,
  source: one.source?.text,
  struck: one.struck ? 'yes' : undefined,
})

interface PublishedPlan {
  id: string
  title: { text: string }
  origin: string
  lang: Lang
}

/** What the form of the step begins with where a plan was published: the plan is its own document and source. */
export function typedPlan(reachedOn: string, plan: PublishedPlan | null | undefined): Values {
  const step = { step: 'PLAN', reachedOn }
  if (!plan) return step
  const documentTitle = plan.title.text.slice(0, 200)
  const documentUrl = `${plan.origin}/${plan.lang}/plans/${plan.id}`
  return { ...step, documentTitle, documentUrl, source: `${documentTitle}, ${documentUrl}` }
}

type Identity = Pick<
  KeptMunicipalityFragment,
  'name' | 'kind' | 'province' | 'population' | 'location' | 'knownAs' | 'evidence' | 'recordNote' | 'upperTier'
>

/** What a municipality is: what the forms of its name, its facts and its region write to. */
export const writeIdentity = (lang: Lang, { population, location, ...one }: Identity) => ({
  name: one.name,
  kind: one.kind,
  province: one.province,
  population: population === null ? null : writeNumber(lang, population),
  place: location ? `${location.latitude}, ${location.longitude}` : null,
  upperTier: one.upperTier ?? null,
  knownAs: one.knownAs ?? null,
  evidence: one.evidence ?? null,
  recordNote: one.recordNote ?? null,
})
export type WrittenIdentity = ReturnType<typeof writeIdentity>

type Names = readonly { lang: string; text: string }[]
const typedNames = (names: Names): Values => ({
  nameEn: names.find(({ lang }) => lang === 'en')?.text,
  nameFr: names.find(({ lang }) => lang === 'fr')?.text,
})

export const typedName = ({ allNames }: KeptMunicipalityFragment) => typedNames(allNames)

export const writeFormerName = (lang: Lang, one: KeptFormerNameFragment) => ({
  id: one.id,
  revision: one.revision,
  name: one.name,
  until: writePartialDate(lang, one.usedUntil),
  source: one.source?.text ?? null,
  struck: one.struck,
  reason: one.reason ?? null,
})
export type WrittenFormerName = ReturnType<typeof writeFormerName>

export const typedFormerName = (one: KeptFormerNameFragment): Values => ({
  ...typedNames(one.allNames),
  since: typed(one.usedUntil),
  source: one.source?.text,
  struck: one.struck ? 'yes' : undefined,
})

export const typedIdentity = ({ population, location, ...one }: KeptMunicipalityFragment): Values => ({
  ...typedNames(one.allNames),
  knownAs: one.knownAs ?? undefined,
  evidence: one.evidence ?? undefined,
  recordNote: one.recordNote ?? undefined,
  kind: one.kind,
  province: one.province,
  population: population === null ? undefined : String(population),
  latitude: location ? String(location.latitude) : undefined,
  longitude: location ? String(location.longitude) : undefined,
})

type Municipality = NonNullable<DeskMunicipalityQuery['municipality']>

export function writeMunicipality(lang: Lang, municipality: Municipality) {
  const { slug, standing, lowerTier, mergedFrom, mergedInto, mergedOn, planStepToRecord } = municipality
  const keeping = municipality.recordKeeping
  if (!keeping) return null
  const { networks, steps } = keeping
  return {
    slug,
    standing,
    planStep: planStepToRecord?.since
      ? { path: planStepToRecord.path, since: writeDay(lang, planStepToRecord.since) }
      : null,
    lowerTier,
    mergedFrom,
    mergedInto: mergedInto ?? null,
    keeping,
    identity: writeIdentity(lang, municipality),
    formerNames: (municipality.formerNameRecords ?? municipality.formerNames).map(one => writeFormerName(lang, one)),
    earlier: (municipality.records ?? []).slice(1).map(record => ({
      ...writeIdentity(lang, record),
      revision: record.revision,
      mergedInto: record.mergedInto ?? null,
      source: record.source?.text ?? null,
      recordedAt: writeMoment(lang, record.recordedAt, 'UTC'),
      recordedBy: record.recordedBy?.displayName ?? null,
    })),
    mergedOn: writePartialDate(lang, mergedOn),
    periods: [
      ...(municipality.membershipRecords ?? []).map(one => ({
        ...writePeriod(lang, one),
        mayCorrect: true,
        earlier: (one.records ?? []).slice(1).map(record => writePeriod(lang, record)),
      })),
      ...municipality.memberships
        .filter(({ network }) => !networks.includes(network.code))
        .map(one => ({ ...writePeriod(lang, one), mayCorrect: false, earlier: [] })),
    ],
    milestones: [
      ...(municipality.pathway?.milestones ?? [])
        .filter(({ step }) => !steps.includes(step))
        .map(one => ({ ...writeMilestone(lang, one), mayCorrect: false, earlier: [] })),
      ...(municipality.milestoneRecords ?? []).map(one => ({
        ...writeMilestone(lang, one),
        mayCorrect: true,
        earlier: (one.records ?? []).slice(1).map(record => writeMilestone(lang, record)),
      })),
    ],
  }
}
export type WrittenMunicipality = NonNullable<ReturnType<typeof writeMunicipality>>
