import { faultsOfLength, faultsOfTexts, storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { ActionItemRow, ActionItemStatus, EventRow, MinutesRow } from '../database/tables.ts'
import { mayScheduleEvent } from '../event/rules.ts'

type TextEntry = { lang: string; text: string }

type NewMinutes = {
  text: readonly TextEntry[]
  decisions: readonly { text: readonly TextEntry[]; commitments?: readonly number[] | null | undefined }[]
  actionItems: readonly {
    id?: string | null | undefined
    text: readonly TextEntry[]
    owner?: string | null | undefined
    dueOn: string
  }[]
}

const limits = { text: 20_000, entry: 2_000, owner: 200, reason: 1_000, entries: 100, commitments: 10, years: 20 }

/** Everything that is wrong with minutes of an event. */
export function faultsOfMinutes(minutes: NewMinutes, event: Pick<EventRow, 'startsLocal'>, now: Date): Fault[] {
  const tooMany = (['decisions', 'actionItems'] as const).filter(field => minutes[field].length > limits.entries)
  if (tooMany.length > 0) return tooMany.map(field => ({ word: 'tooMany', field, facts: { most: limits.entries } }))
  return [
    ...faultsOfTexts(minutes.text, { field: 'text', most: limits.text, isRequired: true }),
    ...minutes.decisions.flatMap(({ text, commitments }, at) => [
      ...faultsOfTexts(text, { field: `decisions.${at}.text`, most: limits.entry, isRequired: true }),
      ...faultsOfCommitments(commitments ?? [], `decisions.${at}.commitments`),
    ]),
    ...minutes.actionItems.flatMap(({ text, owner, dueOn }, at) => [
      ...faultsOfTexts(text, { field: `actionItems.${at}.text`, most: limits.entry, isRequired: true }),
      ...faultsOfLength(owner, `actionItems.${at}.owner`, limits.owner),
      ...faultsOfDay(dueOn, `actionItems.${at}.dueOn`, event, now),
    ]),
  ]
}

const faultsOfCommitments = (numbers: readonly number[], field: string): Fault[] =>
  numbers.length > limits.commitments
    ? [{ word: 'tooMany', field, facts: { most: limits.commitments } }]
    : numbers.flatMap((number, at): Fault[] => [
        ...(number >= 1 && number <= 10 ? [] : [{ word: 'outOfRange', field, facts: { least: 1, most: 10 } } as const]),
        ...(numbers.indexOf(number) < at ? [{ word: 'saidTwice', field } as const] : []),
      ])

function faultsOfDay(day: string, field: string, { startsLocal }: Pick<EventRow, 'startsLocal'>, now: Date): Fault[] {
  const least = startsLocal.slice(0, 10)
  const most = `${now.getUTCFullYear() + limits.years}-12-31`
  return day < least || day > most ? [{ word: 'outOfRange', field, facts: { least, most } }] : []
}

/** What was published and is left out now. */
export const faultsOfLeftOut = (
  before: Pick<MinutesRow, 'publishedAt'> | undefined,
  items: readonly Pick<ActionItemRow, 'id'>[],
  kept: NewMinutes['actionItems'],
): Fault[] =>
  before?.publishedAt && items.some(({ id }) => !kept.some(one => one.id === id))
    ? [{ word: 'itemIsPublished', field: 'actionItems' }]
    : []

/** A draft is read by the organisers; what is published by whoever sees the event. */
/** What a municipality undertook is read as a list by its own editors, and by those who work for the network. */
export const mayListItems = (viewer: Viewer, municipality: string) =>
  mayScheduleEvent(viewer, null) || hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

export const mayReadMinutes = (
  viewer: Viewer,
  { publishedAt }: Pick<MinutesRow, 'publishedAt'>,
  { hostMunicipality }: Pick<EventRow, 'hostMunicipality'>,
) => publishedAt !== null || mayScheduleEvent(viewer, hostMunicipality)

/** Whoever undertook it says what became of it, and so do the organisers. */
export const maySettle = (
  viewer: Viewer,
  { municipality }: Pick<ActionItemRow, 'municipality'>,
  { hostMunicipality }: Pick<EventRow, 'hostMunicipality'>,
) =>
  mayScheduleEvent(viewer, hostMunicipality) ||
  hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

export const faultsOfSettling = (status: ActionItemStatus, reason: string | null | undefined): Fault[] => [
  ...(status === 'DROPPED' && !storable(reason ?? '') ? [{ word: 'required', field: 'reason' } as const] : []),
  ...faultsOfLength(reason, 'reason', limits.reason),
]
