import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { PostRow } from '../database/tables.ts'
import { isMember, mayModerate } from '../discussion/rules.ts'

const longest = 1_000

/** A reason that is told to people, or to the secretariat. */
export function faultsOfReason(reason: string): Fault[] {
  const kept = storable(reason)
  if (!kept) return [{ word: 'required', field: 'reason' }]
  return kept.length > longest ? [{ word: 'tooLong', field: 'reason', facts: { most: longest } }] : []
}

type Fate = Pick<PostRow, 'personId' | 'withdrawnAt' | 'hiddenAt'>

const faultOfFate = ({ withdrawnAt, hiddenAt }: Fate): Fault | null => {
  if (withdrawnAt !== null) return { word: 'postIsWithdrawn', field: 'post' }
  return hiddenAt === null ? null : { word: 'postIsHidden', field: 'post' }
}

/** Why somebody may not report a post; null where they may. */
export function faultOfReport(viewer: Viewer, post: Fate, hasReported: boolean): Fault | null {
  if (!isMember(viewer)) return { word: 'membersOnly', field: null }
  if (post.personId === viewer.personId) return { word: 'notYourOwn', field: 'post' }
  if (hasReported) return { word: 'postReportedAlready', field: 'post' }
  return faultOfFate(post)
}

export const faultOfHiding = (viewer: Viewer, post: Fate): Fault | null =>
  mayModerate(viewer) ? faultOfFate(post) : { word: 'onlyTheSecretariat', field: null }

export function faultOfShowing(viewer: Viewer, { hiddenAt }: Fate): Fault | null {
  if (!mayModerate(viewer)) return { word: 'onlyTheSecretariat', field: null }
  return hiddenAt === null ? { word: 'postIsNotHidden', field: 'post' } : null
}
