import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  type PollAnswer,
  RemindPollDocument,
  SettlePollDocument,
  VoteInPollDocument,
  WithdrawPollDocument,
} from '../../graphql/generated/graphql.ts'
import type { Flash } from '../../session/flash.server.ts'

const answers: readonly PollAnswer[] = ['YES', 'IF_NEEDED', 'NO']

type Done = { refusals: readonly { message: string }[]; flash: Flash; event?: string | undefined }

/** What a form of the page asks for: an answer, a reminder, the choice of a time, or the end of the search. */
export async function act(args: ActionFunctionArgs, form: FormData): Promise<Done> {
  const poll = args.params['id'] ?? ''
  const text = (name: string) => textIn(form, name)
  if (text('act') === 'settle') {
    const { data } = await execute(args, SettlePollDocument, { input: { poll, option: text('option') } })
    const { event, userErrors } = data.settlePoll
    return { refusals: userErrors, flash: 'eventScheduled', event: event?.slug }
  }
  if (text('act') === 'withdraw') {
    const reason = [{ lang: args.params['lang'] ?? 'en', text: text('reason') }]
    const { data } = await execute(args, WithdrawPollDocument, { input: { poll, reason } })
    return { refusals: data.withdrawPoll.userErrors, flash: 'pollWithdrawn' }
  }
  if (text('act') === 'remind') {
    const { data } = await execute(args, RemindPollDocument, { input: { poll } })
    return { refusals: data.remindPoll.userErrors, flash: 'pollReminded' }
  }
  const { data } = await execute(args, VoteInPollDocument, { input: { poll, ...voteIn(form) } })
  return { refusals: data.voteInPoll.userErrors, flash: 'pollAnswered' }
}

function textIn(form: FormData, name: string) {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const voteIn = (form: FormData) => ({
  votes: [...form.keys()].flatMap(name => {
    const answer = answers.find(each => each === textIn(form, name))
    return name.startsWith('vote.') && answer ? [{ option: name.slice('vote.'.length), answer }] : []
  }),
  municipality: textIn(form, 'municipality'),
  comment: textIn(form, 'comment'),
})

export type SentVote = ReturnType<typeof voteIn>

/** An answer that could not be taken, as it was given; null where a form asked for something else. */
export const sentIn = (form: FormData): SentVote | null => (textIn(form, 'act') === 'vote' ? voteIn(form) : null)

/** Why a search is given up, where that could not be taken; null where a form asked for something else. */
export const reasonIn = (form: FormData) => (textIn(form, 'act') === 'withdraw' ? textIn(form, 'reason') : null)
