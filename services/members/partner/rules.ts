import { lastDay, parsePartialDate } from '../../shared/partial-date.ts'
import { faultsOfStrike } from '../../shared/strike.ts'
import { faultsOfTexts, storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { NetworkCode, Told, WorkingGroupChangeRow, WorkingGroupStep } from '../database/tables.ts'

type TextEntry = { lang: string; text: string }

const limits = { name: 200, text: 2_000, source: 500, partners: 20, municipalities: 50 }

/** The secretariat keeps all partners, a coordinator those of the own network. */
export const mayKeepPartners = (viewer: Viewer, network: NetworkCode) =>
  hasGrant(viewer, ['SECRETARIAT']) || hasGrant(viewer, ['COORDINATOR'], grant => grant.network === network)

const networks: readonly NetworkCode[] = ['CMARD', 'WIC']

/** The networks whose partners somebody keeps. */
export const partnersKeptBy = (viewer: Viewer) => networks.filter(network => mayKeepPartners(viewer, network))

/** The working group is the whole coalition's. */
export const mayKeepWorkingGroup = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

const fault = (word: Fault['word'], field: string, facts: Record<string, number> = {}): Fault => ({
  word,
  field,
  facts,
})

function faultsOfSource(source: string): Fault[] {
  if (!storable(source)) return [fault('required', 'source')]
  return storable(source).length > limits.source ? [fault('tooLong', 'source', { most: limits.source })] : []
}

type PartnerInput = { name: readonly TextEntry[]; note?: readonly TextEntry[] | null | undefined; source: string }

/** What is wrong with a partner that somebody wants to record. */
export const faultsOfPartner = ({ name, note, source }: PartnerInput): Fault[] => [
  ...faultsOfTexts(name, { field: 'name', most: limits.name, isRequired: true }),
  ...faultsOfTexts(note ?? [], { field: 'note', most: limits.text }),
  ...faultsOfSource(source),
]

type When = {
  happenedOn?: string | null | undefined
  reportedFrom?: string | null | undefined
  reportedUntil?: string | null | undefined
}

/** What is wrong with a time: a date as far as it is known, or the days that a source speaks of, never neither. */
function faultsOfWhen({ happenedOn, reportedFrom, reportedUntil }: When, today: string): Fault[] {
  if (happenedOn) {
    const date = parsePartialDate(happenedOn)
    if (!date) return [fault('notADate', 'happenedOn')]
    return date.value > today ? [fault('stillToCome', 'happenedOn')] : []
  }
  if (!reportedFrom && !reportedUntil) return [fault('required', 'happenedOn')]
  if (!reportedFrom) return [fault('required', 'reportedFrom')]
  if (!reportedUntil) return [fault('required', 'reportedUntil')]
  return reportedUntil < reportedFrom ? [fault('endsBeforeStart', 'reportedUntil')] : []
}

/** A faultless time as the columns keep it, with the first and the last day that it can mean. */
export function toldOf({ happenedOn, reportedFrom, reportedUntil }: When): Told {
  const date = happenedOn ? parsePartialDate(happenedOn) : undefined
  if (date)
    return {
      happenedOn: date.value,
      happenedPrecision: date.precision,
      reportedFrom: null,
      reportedUntil: null,
      firstDay: date.value,
      lastDay: lastDay(date),
    }
  const [from, until] = [reportedFrom ?? '', reportedUntil ?? '']
  return {
    happenedOn: null,
    happenedPrecision: null,
    reportedFrom: from,
    reportedUntil: until,
    firstDay: from,
    lastDay: until,
  }
}

type Strike = { struck?: boolean | null | undefined; reason?: string | null | undefined }

type WorkInput = When &
  Strike & {
    what: readonly TextEntry[]
    partners: readonly string[]
    municipalities?: readonly string[] | null | undefined
    source: string
  }

/** What is wrong with work of partners that somebody wants to record. */
export const faultsOfWork = (input: WorkInput, today: string): Fault[] => [
  ...faultsOfTexts(input.what, { field: 'what', most: limits.text, isRequired: true }),
  ...(input.partners.length === 0 ? [fault('required', 'partners')] : []),
  ...(input.partners.length > limits.partners ? [fault('tooMany', 'partners', { most: limits.partners })] : []),
  ...((input.municipalities?.length ?? 0) > limits.municipalities
    ? [fault('tooMany', 'municipalities', { most: limits.municipalities })]
    : []),
  ...faultsOfWhen(input, today),
  ...faultsOfSource(input.source),
  ...faultsOfStrike(input),
]

type ChangeInput = When & Strike & { note?: readonly TextEntry[] | null | undefined; source: string }

/** What is wrong with a change of the working group that somebody wants to record. */
export const faultsOfChange = (input: ChangeInput, today: string): Fault[] => [
  ...faultsOfTexts(input.note ?? [], { field: 'note', most: limits.text }),
  ...faultsOfWhen(input, today),
  ...faultsOfSource(input.source),
  ...faultsOfStrike(input),
]

type Change = Pick<WorkingGroupChangeRow, 'entry' | 'partner' | 'firstDay' | 'lastDay'> & { step: WorkingGroupStep }

/** A partner in the working group, from one change to another. */
export type Stay<One extends Change = WorkingGroupChangeRow> = {
  partner: string
  joined: One | null
  left: One | null
}

const byDay = (a: Change, b: Change) =>
  a.lastDay.localeCompare(b.lastDay) || a.firstDay.localeCompare(b.firstDay) || a.entry.localeCompare(b.entry)

/** Changes in the order in which they can have happened. */
export const inOrderOfDays = <One extends Change>(changes: readonly One[]): One[] => [...changes].sort(byDay)

/** The stays that the changes tell of, in the order in which they began. Joining twice is one stay, and so is leaving twice. */
export function staysOf<One extends Change>(changes: readonly One[]): Stay<One>[] {
  const stays: Stay<One>[] = []
  for (const change of inOrderOfDays(changes)) {
    const open = stays.find(stay => stay.partner === change.partner && stay.left === null)
    if (change.step === 'JOINED' && !open) stays.push({ partner: change.partner, joined: change, left: null })
    if (change.step === 'LEFT' && open) open.left = change
    if (change.step === 'LEFT' && !stays.some(stay => stay.partner === change.partner))
      stays.push({ partner: change.partner, joined: null, left: change })
  }
  return stays
}

/** Whether the records prove the partner in the group on a day: a change counts from the last day that it can mean. */
export const isInGroup = <One extends Change>({ joined, left }: Stay<One>, day: string) =>
  joined !== null && joined.lastDay <= day && (left === null || left.lastDay > day)

/** A free address is looked for among these: the name itself, then the name with a number. */
export function idsFrom(name: string): string[] {
  const words = name
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  const first = words || 'partner'
  return [first, ...Array.from({ length: 8 }, (_, index) => `${first}-${index + 2}`)]
}
