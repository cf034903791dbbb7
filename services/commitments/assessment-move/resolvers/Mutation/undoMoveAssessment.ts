import { toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { mayAssess } from '../../../assessment/rules.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { findMove, undoMove } from '../../store.ts'

export const undoMoveAssessment: NonNullable<MutationResolvers['undoMoveAssessment']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now, languages } = context
  const personId = signedIn(viewer)
  const move = await findMove(db, input.move)
  const refused = (word: 'notFound' | 'notAllowed') => ({
    move: null,
    userErrors: [toUserError({ word, field: word === 'notFound' ? 'move' : null }, languages)],
  })
  if (!move) return refused('notFound')
  if (!mayAssess(viewer, move.municipality)) return refused('notAllowed')

  const undone = await undoMove(db, { id: move.id, revision: input.revision ?? null }, { personId, at: now() })
  Object.assign(context, createLoaders(db))
  return { move: undone.move ?? null, userErrors: undone.fault ? [toUserError(undone.fault, languages)] : [] }
}
