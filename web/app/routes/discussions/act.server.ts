import { createHash } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  AcceptAnswerDocument,
  AnswerShareRequestDocument,
  AskToShareAnswerDocument,
  CloseDiscussionDocument,
  EditPostDocument,
  HidePostDocument,
  ReopenDiscussionDocument,
  ReplyDocument,
  ReportPostDocument,
  type SharedAnswerKind,
  UnhidePostDocument,
  WithdrawPostDocument,
} from '../../graphql/generated/graphql.ts'
import type { Flash } from '../../session/flash.server.ts'

type Refusals = readonly { field?: string | null; message: string }[]
type Done = { refusals: Refusals; flash: Flash /** The post to go to. */; at: string | null }

/** What a form of the page sent, as it was typed. */
export type Sent = { act: string; post: string; text: (name: string) => string }

export function sentIn(form: FormData): Sent {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return { act: text('act'), post: text('post'), text }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url')

const kindOf = (text: string): SharedAnswerKind => (text === 'CASE_STUDY' ? 'CASE_STUDY' : 'GUIDE')

/** What a form of the page asks for. Throws 400 for what no form of ours sends. */
export async function act(args: ActionFunctionArgs, { act: deed, post, text }: Sent): Promise<Done> {
  const discussion = args.params['id'] ?? ''
  const done = (userErrors: Refusals, flash: Flash, at: string | null = post) => ({ refusals: userErrors, flash, at })
  switch (deed) {
    case 'reply': {
      const municipality = text('municipality') || null
      const idempotencyKey = text('key') ? `${text('key')}.${hashOf(text('body'))}` : null
      const input = { discussion, body: text('body'), language: text('language') || null, municipality, idempotencyKey }
      const { reply } = (await execute(args, ReplyDocument, { input })).data
      return done(reply.userErrors, 'questionAnswered', reply.post?.id ?? null)
    }
    case 'edit': {
      const input = { post, body: text('body'), revision: Number.parseInt(text('revision'), 10) || 0 }
      return done((await execute(args, EditPostDocument, { input })).data.editPost.userErrors, 'postEdited')
    }
    case 'withdraw':
      return done(
        (await execute(args, WithdrawPostDocument, { input: { post } })).data.withdrawPost.userErrors,
        'postWithdrawn',
      )
    case 'accept':
    case 'unaccept': {
      const input = { discussion, post: deed === 'accept' ? post : null }
      const { acceptAnswer } = (await execute(args, AcceptAnswerDocument, { input })).data
      return done(acceptAnswer.userErrors, deed === 'accept' ? 'answerAccepted' : 'acceptanceTakenBack')
    }
    case 'close': {
      const { closeDiscussion } = (await execute(args, CloseDiscussionDocument, { input: { discussion } })).data
      return done(closeDiscussion.userErrors, 'questionClosed', null)
    }
    case 'reopen': {
      const { reopenDiscussion } = (await execute(args, ReopenDiscussionDocument, { input: { discussion } })).data
      return done(reopenDiscussion.userErrors, 'questionReopened', null)
    }
    case 'report': {
      const input = { post, reason: text('reason') }
      return done((await execute(args, ReportPostDocument, { input })).data.reportPost.userErrors, 'postReported')
    }
    case 'hide': {
      const input = { post, reason: text('reason') }
      return done((await execute(args, HidePostDocument, { input })).data.hidePost.userErrors, 'postHidden')
    }
    case 'unhide':
      return done(
        (await execute(args, UnhidePostDocument, { input: { post } })).data.unhidePost.userErrors,
        'postShown',
      )
    case 'share': {
      const input = { post, kind: kindOf(text('kind')), title: text('title') }
      const { askToShareAnswer } = (await execute(args, AskToShareAnswerDocument, { input })).data
      return done(askToShareAnswer.userErrors, 'consentAsked')
    }
    case 'agree':
    case 'decline': {
      const input = { post, agree: deed === 'agree' }
      const { answerShareRequest } = (await execute(args, AnswerShareRequestDocument, { input })).data
      return done(answerShareRequest.userErrors, deed === 'agree' ? 'answerShared' : 'consentDeclined')
    }
    default:
      throw new Response(null, { status: 400 })
  }
}
