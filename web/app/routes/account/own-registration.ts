import type { OwnRegistrationFragment } from '../../graphql/generated/graphql.ts'
import { writeNumber } from '../../language/write.ts'
import { lineOf } from '../events/event-line.ts'

/** One's own place at an event, or one's wait, as a list shows it. */
export const ownRegistration = (
  lang: string | undefined,
  { id, position, municipality, event }: OwnRegistrationFragment,
) => ({
  id,
  position: position ? writeNumber(lang, position) : null,
  municipality: municipality?.name.text ?? null,
  event: lineOf(lang, event),
})

export type OwnRegistration = ReturnType<typeof ownRegistration>
