import { createHash } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../../graphql/execute.server.ts'
import {
  CorrectFormerNameDocument,
  CorrectMembershipDocument,
  CorrectMilestoneDocument,
  CorrectMunicipalityDocument,
  type JoiningKind,
  JoinNetworkDocument,
  type KeptFormerNameFragment,
  type KeptMembershipFragment,
  type KeptMilestoneFragment,
  type KeptMunicipalityFragment,
  type KnownAs,
  LeaveNetworkDocument,
  MergeMunicipalityDocument,
  type MunicipalityKind,
  type NetworkCode,
  type PathwayStep,
  PlaceMunicipalityDocument,
  type Province,
  RecordFormerNameDocument,
  RecordMilestoneDocument,
  RenameMunicipalityDocument,
  UndoMergeDocument,
} from '../../../graphql/generated/graphql.ts'
import type { Deed, Values } from './deed.ts'
import { factsIn } from './facts.ts'

export type Asked = { deed: Deed; slug: string; id: string; revision: number; key: string; values: Values }
export type Outcome = {
  userErrors: readonly { code: string; field?: string | null; message: string }[]
  /** What somebody else wrote meanwhile. */
  membership?: KeptMembershipFragment | null
  milestone?: KeptMilestoneFragment | null
  municipality?: KeptMunicipalityFragment | null
  formerName?: KeptFormerNameFragment | null
}

/** Sends what the form says. A double click does it once: the key is that of the page and of what was written. */
export async function doDeed(args: ActionFunctionArgs, asked: Asked): Promise<Outcome> {
  const { deed, slug, id, revision, key, values } = asked
  const { source, reason } = values
  const struck = values.struck === 'yes'
  const written = createHash('sha256')
    .update(JSON.stringify([deed, id, revision, values]))
    .digest('base64url')
  const idempotencyKey = key ? `${key.slice(0, 40)}.${written}` : null
  const network = values.network as NetworkCode
  const name = texts(values.nameEn, values.nameFr)
  const period = {
    joinedOn: values.joinedOn,
    joinedKind: values.joinedKind as JoiningKind | undefined,
    joinedBasis: values.joinedBasis,
    knownBy: values.knownBy,
  }
  const milestone = {
    step: values.step as PathwayStep,
    reachedOn: values.reachedOn,
    actor: values.actor,
    document:
      values.documentTitle || values.documentUrl
        ? { title: values.documentTitle ?? '', url: values.documentUrl }
        : null,
    consulted: values.consulted as 'AT_ONCE' | 'IN_SEQUENCE' | undefined,
    note: texts(values.noteEn, values.noteFr),
    skipReason: values.skipReason ?? '',
    source,
  }
  switch (deed) {
    case 'join': {
      const input = { municipality: slug, network, ...period, source: source ?? '', idempotencyKey }
      return { userErrors: (await execute(args, JoinNetworkDocument, { input })).data.joinNetwork.userErrors }
    }
    case 'leave': {
      const input = { municipality: slug, network, leftOn: values.leftOn, source, revision, idempotencyKey }
      const { userErrors, current } = (await execute(args, LeaveNetworkDocument, { input })).data.leaveNetwork
      return { userErrors, membership: current }
    }
    case 'correct': {
      const hasLeft = values.hasLeft === 'yes'
      const { leftOn, leftSource } = values
      const left = { hasLeft, leftOn, leftSource }
      const input = { id, revision, ...period, ...left, source, struck, reason: reason ?? '', idempotencyKey }
      const { userErrors, current } = (await execute(args, CorrectMembershipDocument, { input })).data.correctMembership
      return { userErrors, membership: current }
    }
    case 'step': {
      const input = { municipality: slug, ...milestone, source: source ?? '', idempotencyKey }
      return { userErrors: (await execute(args, RecordMilestoneDocument, { input })).data.recordMilestone.userErrors }
    }
    case 'correctStep': {
      const input = { id, revision, ...milestone, struck, reason: reason ?? '', idempotencyKey }
      const { userErrors, current } = (await execute(args, CorrectMilestoneDocument, { input })).data.correctMilestone
      return { userErrors, milestone: current }
    }
    case 'facts': {
      const chosen = { kind: values.kind as MunicipalityKind, province: values.province as Province }
      const { evidence = '', recordNote = '' } = values
      const said = { evidence, recordNote, knownAs: values.knownAs as KnownAs }
      const told = { ...chosen, ...factsIn(values), ...said, name, source: source ?? '' }
      const input = { municipality: slug, revision, ...told, idempotencyKey }
      const { userErrors, current } = (await execute(args, CorrectMunicipalityDocument, { input })).data
        .correctMunicipality
      return { userErrors, municipality: current }
    }
    case 'rename': {
      const input = { municipality: slug, revision, name, since: values.since, source: source ?? '', idempotencyKey }
      const { userErrors, current } = (await execute(args, RenameMunicipalityDocument, { input })).data
        .renameMunicipality
      return { userErrors, municipality: current }
    }
    case 'formerName': {
      const input = { municipality: slug, name, usedUntil: values.since, source: source ?? '', idempotencyKey }
      return { userErrors: (await execute(args, RecordFormerNameDocument, { input })).data.recordFormerName.userErrors }
    }
    case 'correctFormerName': {
      const said = { name, usedUntil: values.since, source: source ?? '', struck, reason: reason ?? '' }
      const input = { id, revision, ...said, idempotencyKey }
      const { userErrors, current } = (await execute(args, CorrectFormerNameDocument, { input })).data.correctFormerName
      return { userErrors, formerName: current }
    }
    case 'place': {
      const input = { municipality: slug, revision, upperTier: values.upperTier || null, source: source ?? '' }
      const { userErrors, current } = (await execute(args, PlaceMunicipalityDocument, { input })).data.placeMunicipality
      return { userErrors, municipality: current }
    }
    case 'merge': {
      const input = { municipality: slug, revision, into: values.into ?? '', on: values.on, source: source ?? '' }
      const { userErrors, current } = (await execute(args, MergeMunicipalityDocument, { input })).data.mergeMunicipality
      return { userErrors, municipality: current }
    }
    case 'undoMerge': {
      const input = { municipality: slug, revision, source: source ?? '' }
      const { userErrors, current } = (await execute(args, UndoMergeDocument, { input })).data.undoMerge
      return { userErrors, municipality: current }
    }
  }
}

/** English first, so that a fault of the second entry is one of the French text. */
const texts = (en: string | undefined, fr: string | undefined) => [
  ...(en || fr ? [{ lang: 'en', text: en ?? '' }] : []),
  ...(fr ? [{ lang: 'fr', text: fr }] : []),
]
