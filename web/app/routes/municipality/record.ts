import type { MunicipalityRecordFragment, PathwayStep } from '../../graphql/generated/graphql.ts'
import { writeNumber, writePartialDate } from '../../language/write.ts'

const steps = [
  'PROSPECT',
  'COUNCIL_DECISION',
  'SIGNED',
  'CONSULTATION',
  'MECHANISM',
  'PLAN',
] as const satisfies readonly PathwayStep[]

/** What the secretariat keeps of a municipality, as the page prints it. */
export function writeRecord(lang: string | undefined, municipality: MunicipalityRecordFragment) {
  const {
    slug,
    name,
    province,
    kind,
    population,
    standing,
    evidence,
    recordNote,
    location,
    contacts,
    mayKeepContacts,
  } = municipality
  return {
    slug,
    name,
    province,
    kind,
    standing,
    evidence,
    recordNote,
    contacts,
    mayKeepContacts,
    mayKeep: municipality.recordKeeping !== null,
    population: population === null ? null : writeNumber(lang, population),
    place: location && { slug, name: name.text, ...location },
    formerNames: municipality.formerNames.map(({ name: former, usedUntil }) => ({
      name: former,
      until: writePartialDate(lang, usedUntil),
    })),
    upperTier: municipality.upperTier ?? null,
    mergedInto: municipality.mergedInto ?? null,
    mergedFrom: municipality.mergedFrom,
    namedBy: writePartialDate(lang, municipality.knownMemberBy),
    memberships: municipality.memberships.map(({ network, joinedOn, joinedBasis, hasLeft, leftOn }) => ({
      network: network.code,
      joined: writePartialDate(lang, joinedOn),
      basis: joinedBasis,
      hasLeft,
      left: writePartialDate(lang, leftOn),
    })),
    pathway: writePathway(lang, municipality.pathway),
  }
}

/** Every step in its order, reached or not. Being in touch is a step only for those who came no further. */
function writePathway(lang: string | undefined, pathway: MunicipalityRecordFragment['pathway']) {
  if (!pathway) return null
  const reached = new Map(pathway.milestones.map(milestone => [milestone.step, milestone]))
  return steps
    .filter(step => step !== 'PROSPECT' || reached.has(step))
    .map(step => {
      const milestone = reached.get(step)
      return {
        step,
        isReached: milestone !== undefined,
        isCurrent: step === pathway.currentStep,
        date: writePartialDate(lang, milestone?.reachedOn),
        note: milestone?.note ?? null,
        actor: milestone?.actor ?? null,
        document: milestone?.document ?? null,
        source: milestone?.source?.text ?? null,
        isInvented: milestone?.invented ?? false,
      }
    })
}
