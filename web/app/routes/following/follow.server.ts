import type { FollowingKind, FollowedFragment, Pace } from '../../graphql/generated/graphql.ts'
import { readDeed } from './deed.server.ts'

interface Asked {
  viewer: (FollowedFragment & { following: { pace: Pace | null; muted: boolean } | null }) | null
  kind: FollowingKind
  thing: string
}

/** What a page tells of following its subject: to a stranger the way to it, to whoever holds a role the button, and what was just done. */
export async function followingOf(request: Request, headers: Headers, { viewer, kind, thing }: Asked) {
  const said = await readDeed(request, headers)
  const deed = said?.kind === kind && said.thing === thing ? said : null
  if (viewer && !viewer.mayFollow) return null
  return {
    kind,
    thing,
    isStranger: viewer === null,
    following: viewer?.following ?? null,
    pace: viewer?.following?.pace ?? viewer?.letterChoices.pace ?? ('DAILY' as const),
    isEnded: viewer !== null && !viewer.letterChoices.topics.includes('FOLLOWED'),
    deed,
  }
}

export type Follow = NonNullable<Awaited<ReturnType<typeof followingOf>>>
