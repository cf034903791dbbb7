import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  type PollAnswer,
  RemindPollDocument,
  SettlePollDocument,
  VoteInPollDocument,
} from '../../graphql/generated/graphql.ts'
import type { Flash } from '../../session/flash.server.ts'

const answers: readonly PollAnswer[] = ['YES', 'IF_NEEDED', 'NO']

type Done = { refusals: readonly { message: string }[]; flash: Flash; event?: string | undefined }

/** What a form of the page asks for: an answer, a reminder, or the choice of a time. */
export async function act(args: ActionFunctionArgs, form: FormData): Promise<Done> {
  const poll = args.params['id'] ?? ''
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  if (text('act') === 'settle') {
    const { data } = await execute(args, SettlePollDocument, { input: { poll, option: text('option') } })
    const { event, userErrors } = data.settlePoll
    return { refusals: userErrors, flash: 'eventScheduled', event: event?.slug }
  }
  if (text('act') === 'remind') {
    const { data } = await execute(args, RemindPollDocument, { input: { poll } })
    return { refusals: data.remindPoll.userErrors, flash: 'pollReminded' }
  }
  const votes = [...form.keys()].flatMap(name => {
    const answer = answers.find(each => each === text(name))
    return name.startsWith('vote.') && answer ? [{ option: name.slice('vote.'.length), answer }] : []
  })
  const input = { poll, votes, municipality: text('municipality'), comment: text('comment') }
  const { data } = await execute(args, VoteInPollDocument, { input })
  return { refusals: data.voteInPoll.userErrors, flash: 'pollAnswered' }
}
