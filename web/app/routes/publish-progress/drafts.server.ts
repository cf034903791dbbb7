import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  DiscardProgressDraftDocument,
  RestoreProgressDraftDocument,
  ReturnProgressDraftDocument,
  SaveProgressDraftDocument,
  SendProgressDraftDocument,
} from '../../graphql/generated/graphql.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { type About, draftMessageOf, problemsAt } from './message.ts'
import type { DraftValues } from './publish-schema.ts'

type Read = { draft: string; revision: number }

/** Keeps what the form holds. Null when the session has ended. */
export async function save(args: ActionFunctionArgs, values: DraftValues, about: About) {
  const { input, rows } = draftMessageOf(values, about)
  const answer = await unlessSignedOut(execute(args, SaveProgressDraftDocument, { input }))
  if (!answer) return null
  const { draft, userErrors } = answer.data.saveProgressDraft
  const codes = userErrors.map(({ code }) => code)
  return {
    saved: userErrors.length === 0 ? (draft ?? null) : null,
    newer: codes.includes('CONFLICT') ? (draft ?? null) : null,
    isRefused: codes.includes('NOT_ALLOWED'),
    problems: problemsAt(userErrors, rows),
  }
}

/** What else can be done with a draft; problems as the API words them. */
export const discard = async (args: ActionFunctionArgs, input: Read) =>
  problemsOf((await execute(args, DiscardProgressDraftDocument, { input })).data.discardProgressDraft)

export const restore = async (args: ActionFunctionArgs, draft: string) =>
  problemsOf((await execute(args, RestoreProgressDraftDocument, { input: { draft } })).data.restoreProgressDraft)

export const send = async (args: ActionFunctionArgs, input: Read & { reviewer: string; note: string }) =>
  problemsOf((await execute(args, SendProgressDraftDocument, { input })).data.sendProgressDraft)

export const giveBack = async (args: ActionFunctionArgs, input: Read & { note: string }) =>
  problemsOf((await execute(args, ReturnProgressDraftDocument, { input })).data.returnProgressDraft)

type Payload = { userErrors: readonly { field?: string | null; message: string }[] }
const problemsOf = ({ userErrors }: Payload) => (userErrors.length > 0 ? problemsAt(userErrors, []) : null)
