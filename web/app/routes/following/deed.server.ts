import { createCookie } from '@remix-run/node'
import type { FollowingKind, Pace } from '../../graphql/generated/graphql.ts'

export const kinds = ['MUNICIPALITY', 'COMMITMENT', 'SERIES', 'QUESTION'] as const satisfies readonly FollowingKind[]
export const paces = ['AT_ONCE', 'DAILY', 'WEEKLY'] as const satisfies readonly Pace[]

/** What was just done with something followed, and how it was followed before: what undoing it needs. */
export interface FollowDeed {
  deed: 'followed' | 'unfollowed' | 'muted' | 'unmuted' | 'paced' | 'pacedAll'
  kind?: FollowingKind
  thing?: string
  /** As it stood before. */
  pace?: Pace | null
  muted?: boolean
}

const cookie = createCookie('followed', { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 60 })

export const tellingDeed = async (deed: FollowDeed) => ({ 'Set-Cookie': await cookie.serialize(deed) })

const deeds = ['followed', 'unfollowed', 'muted', 'unmuted', 'paced', 'pacedAll'] as const

/** Told once, on the page that follows. The browser may send anything. */
export async function readDeed(request: Request, headers: Headers): Promise<FollowDeed | null> {
  const given = (await cookie.parse(request.headers.get('Cookie'))) as Partial<Record<keyof FollowDeed, unknown>> | null
  if (!given) return null
  headers.append('Set-Cookie', await cookie.serialize('', { maxAge: 0 }))
  const deed = deeds.find(one => one === given.deed)
  if (!deed) return null
  const kind = kinds.find(one => one === given.kind)
  const pace = paces.find(one => one === given.pace) ?? null
  const thing = typeof given.thing === 'string' ? given.thing : undefined
  return { deed, pace, muted: given.muted === true, ...(kind && thing !== undefined && { kind, thing }) }
}
