import type { ShownValidationFragment } from '../../graphql/generated/graphql.ts'
import { writeMoment } from '../../language/write.ts'

/** A validation with its moments as the people of the municipality read them on the clock. */
export function writeValidation(lang: string | undefined, validation: ShownValidationFragment, timeZone: string) {
  const { signedAt, withdrawnAt, reply } = validation
  const moment = (at: string) => ({ machine: at, text: writeMoment(lang, at, timeZone) })
  return {
    ...validation,
    signed: moment(signedAt),
    withdrawn: withdrawnAt ? moment(withdrawnAt) : null,
    reply: reply ? { ...reply, written: moment(reply.writtenAt) } : null,
  }
}

export type WrittenValidation = ReturnType<typeof writeValidation>
