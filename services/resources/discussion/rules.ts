import { storable, canonical, isLanguage } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { DiscussionRow, PostRow, Speaker } from '../database/tables.ts'

export const limits = {
  title: 160,
  body: 10_000,
  key: 300,
  commitments: 10,
  indicators: 10,
  questionsAnHour: 5,
  answersAnHour: 20,
}

/** Stands where a title is kept back. */
export const withheldTitle = '…'

/** Whoever holds a role in the network. */
export const isMember = ({ personId, grants }: Viewer) => personId !== null && grants.length > 0

export const mayModerate = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

export const mayRead = (viewer: Viewer, { audience }: Pick<DiscussionRow, 'audience'>) =>
  audience === 'PUBLIC' || isMember(viewer)

/** Accepting an answer, closing and reopening. */
export const maySettle = (viewer: Viewer, { askedBy }: Pick<DiscussionRow, 'askedBy'>) =>
  mayModerate(viewer) || (isMember(viewer) && viewer.personId === askedBy)

type State = Pick<DiscussionRow, 'closedAt' | 'withheldAt'>

export const isOpen = ({ closedAt, withheldAt }: State) => closedAt === null && withheldAt === null

/** The title as a reader is told it. */
export const titleFor = (viewer: Viewer, { title, withheldAt, askedBy }: DiscussionRow) =>
  withheldAt === null || mayModerate(viewer) || (askedBy === viewer.personId && isMember(viewer))
    ? title
    : withheldTitle

type Fate = Pick<PostRow, 'personId' | 'withdrawnAt' | 'hiddenAt'>

const isOwn = (viewer: Viewer, { personId }: Pick<PostRow, 'personId'>) =>
  isMember(viewer) && viewer.personId === personId

/** Words that were withdrawn are nobody's; hidden ones are told to whoever hides, and to their author. */
export const mayReadBody = (viewer: Viewer, post: Fate) =>
  post.withdrawnAt === null && (post.hiddenAt === null || mayModerate(viewer) || isOwn(viewer, post))

/** Why somebody may not change or withdraw a post; null where they may. */
export function faultOfOwn(viewer: Viewer, post: Fate): Fault | null {
  if (!isOwn(viewer, post)) return { word: 'notYourPost', field: 'post' }
  if (post.withdrawnAt !== null) return { word: 'postIsWithdrawn', field: 'post' }
  return post.hiddenAt === null ? null : { word: 'postIsHidden', field: 'post' }
}

/** For whom somebody writes, or why they do not. */
export function speakerFor(
  { grants }: Viewer,
  municipality: string | null | undefined,
): { speaker: Speaker; fault?: never } | { speaker?: never; fault: Fault } {
  const own = grants.flatMap(one => (one.role === 'EDITOR' && one.municipality ? [one.municipality] : []))
  if (municipality)
    return own.includes(municipality)
      ? { speaker: { role: 'EDITOR', municipality, network: null } }
      : { fault: { word: 'notAllowed', field: 'municipality' } }
  const office = grants.find(({ role }) => role === 'SECRETARIAT')
  if (office) return { speaker: { role: 'SECRETARIAT', municipality: null, network: null } }
  if (own.length > 1) return { fault: { word: 'required', field: 'municipality' } }
  if (own[0]) return { speaker: { role: 'EDITOR', municipality: own[0], network: null } }
  const other = grants[0]
  return other
    ? { speaker: { role: other.role, municipality: null, network: other.network } }
    : { fault: { word: 'membersOnly', field: null } }
}

const faultsOfText = (text: string, field: string, most: number): Fault[] => {
  const kept = storable(text)
  if (!kept) return [{ word: 'required', field }]
  return kept.length > most ? [{ word: 'tooLong', field, facts: { most } }] : []
}

export const faultsOfTitle = (title: string) => faultsOfText(title, 'title', limits.title)

type Written = { body: string; language?: string | null | undefined; idempotencyKey?: string | null | undefined }

export const faultsOfPost = ({ body, language, idempotencyKey }: Written): Fault[] => [
  ...faultsOfText(body, 'body', limits.body),
  ...(language && !isLanguage(language)
    ? [{ word: 'unknownLanguage', field: 'language', facts: { lang: language } } as const]
    : []),
  ...((idempotencyKey?.length ?? 0) > limits.key
    ? [{ word: 'tooLong', field: 'idempotencyKey', facts: { most: limits.key } } as const]
    : []),
]

type Subjects = { commitments: readonly number[]; indicators: readonly string[] }

/** A question reaches those who know by what it is about, so it is about something. */
export function faultsOfSubjects({ commitments, indicators }: Subjects): Fault[] {
  const faults: Fault[] = []
  if (commitments.length + indicators.length === 0) faults.push({ word: 'required', field: 'commitments' })
  for (const [index, number] of commitments.slice(0, limits.commitments + 1).entries())
    if (number < 1 || number > 10)
      faults.push({ word: 'outOfRange', field: `commitments.${index}`, facts: { least: 1, most: 10 } })
  if (commitments.length > limits.commitments)
    faults.push({ word: 'tooMany', field: 'commitments', facts: { most: limits.commitments } })
  if (indicators.length > limits.indicators)
    faults.push({ word: 'tooMany', field: 'indicators', facts: { most: limits.indicators } })
  for (const [index, code] of indicators.slice(0, limits.indicators).entries())
    if (!/^[\w.-]{1,40}$/.test(code)) faults.push({ word: 'notFound', field: `indicators.${index}` })
  return faults
}

type Asked = Written & Subjects & { title: string }

export const faultsOfQuestion = (asked: Asked): Fault[] => [
  ...faultsOfTitle(asked.title),
  ...faultsOfPost(asked),
  ...faultsOfSubjects(asked),
]

export const faultOfRate = (written: number, most: number): Fault | null =>
  written < most ? null : { word: 'tooManyPosts', field: null, facts: { most } }

/** The language that somebody wrote in: as they say, or that of the page. */
export const languageOf = (said: string | null | undefined, languages: readonly string[]) =>
  canonical(said || (languages[0] ?? 'en'))

/** The beginnings of the longer words of a title, by which it is compared: `trains` and `training` share one. */
export const stemsOf = (folded: string) =>
  [...new Set(folded.split(/[^\p{L}\p{N}]+/u).filter(word => word.length >= 4))]
    .slice(0, 12)
    .map(word => word.slice(0, 5))
