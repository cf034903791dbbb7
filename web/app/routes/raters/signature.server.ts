import type { SignedFragment } from '../../graphql/generated/graphql.ts'
import { writeDayOf } from '../../language/write.ts'

/** A signature as a page tells it. */
export const signatureOf = (
  lang: string | undefined,
  { signedAt, signedBy, changed }: SignedFragment,
  zone: string,
) => ({
  day: writeDayOf(lang, signedAt, zone),
  name: signedBy?.displayName ?? null,
  changed: changed.map(({ code }) => code),
})
