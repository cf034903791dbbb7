import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { ActivityKind, WebhookDeliveryRow, WebhookRow } from '../database/tables.ts'

export const mostWebhooks = 10
/** Pings and replays of one person in an hour. */
export const mostWishes = 60
const mostCommitment = 10
const mostUrl = 1_000
const mostDescription = 200
const mostAnswer = 300
export const hour = 60 * 60_000
export const day = 24 * hour
/** Deliveries of one person under way at one time: a receiver that is slow takes no place of others. */
export const mostUnderWay = 2
/** After so many a delivery is given up. */
export const mostTries = 11
/** A message that was tried so often holds back nobody any more. */
export const triesThatHoldBack = 5
/** As long as deliveries are kept, and wait. */
export const daysKept = 30

export const mayKeepWebhooks = (viewer: Viewer) => viewer.personId !== null && viewer.grants.length > 0

type Changes = { [Field in 'url' | 'description' | 'filter' | 'paused']?: unknown }

/** What may be done without a role too. */
export const onlyPauses = ({ url, description, filter, paused }: Changes) =>
  paused === true && [url, description, filter].every(one => one === undefined || one === null)

/** What is wrong with an address as it is written. Where it leads, only a look-up tells. */
export function faultsOfAddress(address: string, ownHost: string | undefined): Fault[] {
  const fault = (word: Fault['word'], facts?: Fault['facts']) => [{ word, field: 'url', ...(facts && { facts }) }]
  if (address.length > mostUrl) return fault('tooLong', { most: mostUrl })
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return fault('onlyHttps')
  const { username, password, port, hostname, hash } = new URL(address)
  if (username || password || hash) return fault('addressWithPassword')
  if (port && Number(port) < 1024) return fault('onlySomePorts')
  return hostname.replace(/\.$/, '') === ownHost ? fault('notPublicAddress') : []
}

/** News of these kinds are for the people that they name, and never sent. */
const kindsThatStay: readonly ActivityKind[] = [
  'EVENT_MOVED',
  'EVENT_CANCELLED',
  'QUESTION_ANSWERED',
  'POST_HIDDEN',
  'POST_SHOWN',
  'CONSENT_ASKED',
]

type Filter = { kind?: readonly ActivityKind[] | null | undefined; commitment?: number | null | undefined }
type Written = { description?: string | null | undefined; filter?: Filter | null | undefined }

export const faultsOfWebhook = ({ description, filter }: Written): Fault[] => [
  ...((description?.length ?? 0) > mostDescription
    ? [{ word: 'tooLong', field: 'description', facts: { most: mostDescription } } as const]
    : []),
  ...(isNoNumber(filter?.commitment)
    ? [{ word: 'outOfRange', field: 'filter.commitment', facts: { least: 1, most: mostCommitment } } as const]
    : []),
  ...(filter?.kind?.some(kind => kindsThatStay.includes(kind))
    ? [{ word: 'kindStays', field: 'filter.kind' } as const]
    : []),
]

const isNoNumber = (commitment: number | null | undefined) =>
  typeof commitment === 'number' && (commitment < 1 || commitment > mostCommitment)

type Turn = {
  delivery: Pick<WebhookDeliveryRow, 'event' | 'isReplay'>
  webhook: Pick<WebhookRow, 'state'>
  /** Whether its owner has a role. */
  isEntitled: boolean
  /** Whether fewer deliveries of its owner are under way than may be. */
  hasPlace: boolean
  /** Whether the news it is about hold. */
  holds: boolean
  /** Whether the webhook may have been told of the news. */
  wasTold: boolean
}

/** What becomes of a delivery whose turn has come: what holds when it is sent counts, and not what held when it was written. */
export function stepOf({ delivery: { event, isReplay }, webhook, isEntitled, hasPlace, holds, wasTold }: Turn) {
  if (!isEntitled || !hasPlace) return 'HOLD'
  if (event === 'NEWS_PUBLISHED' && !holds) return 'CANCEL'
  if (event === 'NEWS_WITHDRAWN' && !wasTold) return 'CANCEL'
  const isWish = event === 'PING' || isReplay
  return isWish || webhook.state === 'ACTIVE' ? 'SEND' : 'HOLD'
}

/** How a try ended, as the gateway tells it. */
export type Ending = Pick<WebhookDeliveryRow, 'status' | 'fault' | 'milliseconds' | 'answer'>

type Failing = Pick<WebhookRow, 'failingSince'> & { status: number | null; now: Date }

/** Why a webhook is switched off after a try that failed; null where it is not. */
export function reasonToSwitchOff({ failingSince, status, now }: Failing) {
  if (status === 410) return 'GONE'
  return failingSince && now.getTime() - failingSince.getTime() >= 3 * day ? 'FAILING' : null
}

/** What of an answer is kept: no NUL, which no database takes, nothing that moves a cursor, and never more than a few lines. */
export const excerptOf = (answer: string) =>
  // whole characters: half of one is none
  [...answer.replaceAll(/[^\P{C}\n\t]/gu, '')].slice(0, mostAnswer).join('').trim() || null

/** Until when the secret before signs along. */
export const previousUntil = (now: Date) => new Date(now.getTime() + day)
