import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { keepChoices, wantedTopics } from '../../store.ts'

export const endLetters: NonNullable<MutationResolvers['endLetters']> = async (
  _parent,
  { person, topic, again },
  { db, viewer, now },
) => {
  if (!viewer.isGateway) throw notAllowed()

  const others = (await wantedTopics(db, person)).filter(one => one !== topic)
  const topics = again ? [...others, topic] : others
  return await keepChoices(db, person, { topics }, { action: 'endLetters', now: now() })
}
