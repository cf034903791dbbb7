import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  CloseRatingRoundDocument,
  InviteRatersDocument,
  OpenRatingRoundDocument,
  type RaterGroup,
  RemindRatersDocument,
  SignAgreedRatingDocument,
  WithdrawRaterDocument,
} from '../../graphql/generated/graphql.ts'
import type { Flash } from '../../session/flash.server.ts'
import { saidIn } from '../inclusion-report/said.ts'

const raterGroups = ['COUNCIL', 'MANAGEMENT', 'STAFF'] as const satisfies RaterGroup[]

/** Addresses as people paste them: one a line, or with commas and semicolons between. */
const addressesIn = (text: string) => text.split(/[\s,;]+/).filter(Boolean)

interface Refusal {
  field?: string | null
  message: string
}
interface Done {
  flash: Flash
  refusals: readonly Refusal[]
}

/** What a button of the page asks for; null for one that is none of its own. */
export async function act(args: ActionFunctionArgs, form: FormData): Promise<Done | null> {
  const said = (name: string) => saidIn(form)(name).trim()
  const round = said('round')
  const assessment = args.params['id'] ?? ''
  switch (said('do')) {
    case 'open': {
      const input = { assessment, closesOn: said('closesOn') || null }
      const { openRatingRound } = (await execute(args, OpenRatingRoundDocument, { input })).data
      return { flash: 'roundOpened', refusals: openRatingRound.userErrors }
    }
    case 'invite': {
      const group = raterGroups.find(each => each === said('group')) ?? 'STAFF'
      const emails = addressesIn(said('emails'))
      const input = { round, group, emails, lang: said('lang') || 'en' }
      const { inviteRaters } = (await execute(args, InviteRatersDocument, { input })).data
      const refusals = inviteRaters.userErrors.map(({ field, message }) => {
        const address = emails[Number(/^emails\.(\d+)$/.exec(field ?? '')?.[1] ?? -1)]
        return { field: 'emails', message: address ? `${address}: ${message}` : message }
      })
      return { flash: 'ratersInvited', refusals }
    }
    case 'remind': {
      const { remindRaters } = (await execute(args, RemindRatersDocument, { input: { round } })).data
      return { flash: 'ratersReminded', refusals: remindRaters.userErrors }
    }
    case 'withdraw': {
      const { withdrawRater } = (await execute(args, WithdrawRaterDocument, { input: { round, email: said('email') } }))
        .data
      return { flash: 'raterWithdrawn', refusals: withdrawRater.userErrors }
    }
    case 'close': {
      const { closeRatingRound } = (await execute(args, CloseRatingRoundDocument, { input: { round } })).data
      return { flash: 'roundClosed', refusals: closeRatingRound.userErrors }
    }
    case 'sign': {
      const input = { assessment, revision: Number(said('revision')) || 0 }
      const { signAgreedRating } = (await execute(args, SignAgreedRatingDocument, { input })).data
      return { flash: 'ratingSigned', refusals: signAgreedRating.userErrors }
    }
    default:
      return null
  }
}
