import { partialDate } from '../../../shared/partial-date.ts'
import type { MembershipResolvers } from '../../types.generated.ts'
import { visible } from '../../municipality/rules.ts'
import { mayKeepMembership } from '../rules.ts'

export const Membership: MembershipResolvers = {
  __resolveReference: async ({ id }, { membershipRecords }) => (await membershipRecords(id))?.[0] ?? null,
  id: ({ entry }) => entry,
  joinedOn: ({ joinedOn, joinedPrecision }) => partialDate(joinedOn, joinedPrecision),
  knownBy: ({ knownBy, knownByPrecision }) => partialDate(knownBy, knownByPrecision),
  leftOn: ({ leftOn, leftPrecision }) => partialDate(leftOn, leftPrecision),
  // a roster of what was known keeps its members: one that no source backs any more is told by its name alone
  municipality: async ({ municipality: slug, knownAt }, _arguments, { municipality, municipalityKnown, viewer }) => {
    const row = await (knownAt ? municipalityKnown(knownAt, slug) : municipality(slug))
    if (!row) throw new Error(`Membership without a municipality: ${slug}`)
    return visible(row, viewer) ?? { ...row, evidence: null, recordNote: null }
  },
  leftSource: ({ leftSource }) => (leftSource === null ? null : { text: leftSource }),
  network: ({ network }) => ({ code: network }),
  recordedBy: async ({ recordedBy, network }, _arguments, { person, viewer }) =>
    recordedBy !== null && mayKeepMembership(viewer, network) ? ((await person(recordedBy)) ?? null) : null,
  records: async ({ entry, network }, _arguments, { membershipRecords, viewer }) =>
    mayKeepMembership(viewer, network) ? ((await membershipRecords(entry)) ?? []) : null,
  source: ({ source }) => (source === null ? null : { text: source }),
}
