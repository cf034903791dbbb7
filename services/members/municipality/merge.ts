import { parsePartialDate } from '../../shared/partial-date.ts'
import { storable } from '../../shared/texts.ts'
import { lockMunicipality, type Recording } from '../database/keep.ts'
import type { MembersDb } from '../database/tables.ts'
import { keepMembershipIn } from '../network/keep.ts'
import { saidIn } from '../network/rules.ts'
import { membershipRecordsOf, membershipsOf } from '../network/store.ts'
import type { MergeMunicipalityInput, UndoMergeInput } from '../types.generated.ts'
import { changeOne } from './change-one.ts'
import { municipalitiesBefore } from './store.ts'

/** Makes a municipality a part of another. Serves mergeMunicipality. */
export const mergeMunicipality = (db: MembersDb, input: MergeMunicipalityInput, by: Recording) =>
  changeOne(db, 'mergeMunicipality', input, by, async (trx, before) => {
    if (input.into === before.slug) return { word: 'notItself', field: 'into' }
    if (before.mergedInto !== null) return { word: 'mergedAlready', field: 'municipality' }
    const into = await lockMunicipality(trx, input.into)
    if (!into) return { word: 'unknownMunicipality', field: 'into', facts: { slug: input.into } }
    if (into.mergedInto !== null) return { word: 'mergedAlready', field: 'into' }

    const memberships = (await membershipsOf(trx, [before.slug])).get(before.slug) ?? []
    for (const membership of memberships.filter(({ hasLeft, struck }) => !hasLeft && !struck)) {
      const { faults } = await keepMembershipIn(
        trx,
        {
          action: 'mergeMunicipality',
          municipality: before.slug,
          network: membership.network,
          said: { ...saidIn(membership), hasLeft: true, leftOn: input.on, leftSource: input.source },
          before: membership,
        },
        by,
      )
      if (faults[0]) return { ...faults[0], field: 'on' }
    }
    const on = parsePartialDate(input.on?.trim() ?? '')
    return { mergedInto: into.slug, mergedOn: on?.value ?? null, mergedPrecision: on?.precision ?? null }
  })

/** Takes a merge back, with the ends that it put to memberships. Serves undoMerge. */
export const undoMerge = (db: MembersDb, input: UndoMergeInput, by: Recording) =>
  changeOne(db, 'undoMerge', input, by, async (trx, before) => {
    if (before.mergedInto === null) return { word: 'notMerged', field: 'municipality' }
    const earlier = (await municipalitiesBefore(trx, [before.slug])).get(before.slug) ?? []
    const whole = earlier.findIndex(one => one.mergedInto !== before.mergedInto)
    const merged = [before, ...earlier].at(whole)
    const mergedAt = merged?.recordedAt.getTime()

    const ended = ((await membershipsOf(trx, [before.slug])).get(before.slug) ?? []).filter(
      ({ recordedAt, hasLeft, struck }) => recordedAt.getTime() === mergedAt && hasLeft && !struck,
    )
    const entries = ended.map(({ entry }) => entry)
    const records = entries.length > 0 ? await membershipRecordsOf(trx, entries) : undefined
    for (const membership of ended) {
      const was = records?.get(membership.entry)?.find(({ revision }) => revision === membership.revision - 1)
      if (!was || was.hasLeft) continue
      const { network } = membership
      const said = { ...saidIn(was), reason: storable(input.source) }
      const writing = { action: 'undoMerge', municipality: before.slug, network, said, before: membership } as const
      const { faults } = await keepMembershipIn(trx, writing, by)
      if (faults[0]) return { ...faults[0], field: 'municipality' }
    }
    return { mergedInto: null, mergedOn: null, mergedPrecision: null }
  })
