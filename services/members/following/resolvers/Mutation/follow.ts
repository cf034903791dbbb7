import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { maySeeUnverified } from '../../../municipality/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultOfThing, mayFollow } from '../../rules.ts'
import { follow as add } from '../../store.ts'

export const follow: NonNullable<MutationResolvers['follow']> = async (
  _parent,
  { input: { kind, thing, pace, muted } },
  { db, viewer, languages, municipality, now },
) => {
  const personId = signedIn(viewer)
  const refused = (fault: Parameters<typeof toUserError>[0]) => ({
    following: null,
    userErrors: [toUserError(fault, languages)],
  })
  if (!mayFollow(viewer)) return refused({ word: 'membersOnly', field: null })
  const fault = faultOfThing({ kind, thing })
  if (fault) return refused(fault)
  if (kind === 'MUNICIPALITY') {
    const place = await municipality(thing)
    if (!place || (place.standing === 'UNVERIFIED' && !maySeeUnverified(viewer)))
      return refused({ word: 'unknownMunicipality', field: 'thing', facts: { slug: thing } })
  }

  const wanted = { kind, thing, pace: pace ?? null, muted: muted ?? false }
  const done = await add(db, wanted, { personId, at: now() })
  return done.fault ? refused(done.fault) : { following: done.following, userErrors: [] }
}
