import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { RateIndicatorsDocument } from '../../graphql/generated/graphql.ts'
import { writeClock } from '../../language/write.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import type { GivenRating } from './ratings.ts'

/** What the server says to a sheet that saves itself. */
export type SaveAnswer = { rated: string[]; at: string } | { failed: 'closed' | 'invalid' }

/** Keeps ratings behind a link. */
export async function saveRatings(
  args: ActionFunctionArgs,
  token: string,
  ratings: readonly GivenRating[],
): Promise<SaveAnswer> {
  const input = { token, ratings: [...ratings] }
  const { sheet, userErrors } = (await execute(args, RateIndicatorsDocument, { input })).data.rateIndicators
  if (!sheet) return { failed: userErrors.some(({ field }) => field === 'token') ? 'closed' : 'invalid' }
  return {
    rated: (sheet.ratings ?? []).flatMap(({ indicator, rating }) => (rating ? [indicator] : [])),
    at: writeClock(args.params['lang'], new Date().toISOString(), zoneOfProvince[sheet.municipality.province]),
  }
}
