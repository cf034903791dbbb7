import type {
  DeskMunicipalityQuery,
  KeptIdentityFragment,
  KeptMembershipFragment,
  KeptMilestoneFragment,
} from '../../../graphql/generated/graphql.ts'
import { writeMoment, writePartialDate } from '../../../language/write.ts'
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

type Municipality = NonNullable<DeskMunicipalityQuery['municipality']>

/** What it is called, where it lies and what it became. */
export const writeIdentity = (lang: Lang, { revision, name, ...one }: KeptIdentityFragment) => ({
  revision,
  name,
  formerNames: one.formerNames.map(each => ({ name: each.name, until: writePartialDate(lang, each.usedUntil) })),
  upperTier: one.upperTier ?? null,
  lowerTier: one.lowerTier,
  mergedInto: one.mergedInto ?? null,
  mergedOn: writePartialDate(lang, one.mergedOn),
})
export type WrittenIdentity = ReturnType<typeof writeIdentity>

export function writeMunicipality(lang: Lang, municipality: Municipality) {
  const { membershipRecords, pathway, ...rest } = municipality
  return {
    ...rest,
    ...writeIdentity(lang, municipality),
    periods: (membershipRecords ?? []).map(one => ({
      ...writePeriod(lang, one),
      earlier: (one.records ?? []).slice(1).map(record => writePeriod(lang, record)),
    })),
    milestones: (pathway?.milestones ?? []).map(one => ({
      ...writeMilestone(lang, one),
      earlier: (one.records ?? []).slice(1).map(record => writeMilestone(lang, record)),
    })),
  }
}
export type WrittenMunicipality = ReturnType<typeof writeMunicipality>
