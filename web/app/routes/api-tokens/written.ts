import type { ApiTokensPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDay, writeDayOf } from '../../language/write.ts'

type Token = NonNullable<ApiTokensPageQuery['viewer']>['apiTokens'][number]

// the clock of the graph's days
const zone = 'UTC'

/** Its days in words. */
export const writeToken = (
  lang: string | undefined,
  { madeAt, expiresAt, lastUsedOn, revokedAt, ...token }: Token,
) => ({
  ...token,
  made: writeDayOf(lang, madeAt, zone),
  ends: writeDayOf(lang, expiresAt, zone),
  used: lastUsedOn ? writeDay(lang, lastUsedOn) : null,
  revoked: revokedAt ? writeDayOf(lang, revokedAt, zone) : null,
})

export type WrittenToken = ReturnType<typeof writeToken>
