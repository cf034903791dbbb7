import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs } from '@remix-run/node'
import { problemsOf } from '../../components/field/user-errors.ts'
import { strikeIn } from '../../components/strike/strike.ts'
import { execute } from '../../graphql/execute.server.ts'
import {
  CorrectPartnerDocument,
  RecordPartnerDocument,
  RecordPartnerWorkDocument,
  RecordWorkingGroupChangeDocument,
} from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import type { ChangeDraft } from './change-form.tsx'
import { changeDraft, type Other, partnerDraft, recordOf, workDraft } from './drafts.ts'
import { entriesOf, fieldOf, namesIn } from './entries.ts'
import type { PartnerDraft } from './partner-form.tsx'
import { changeSchema, partnerSchema, workSchema } from './schemas.ts'
import type { WorkDraft } from './work-form.tsx'

type Payload = { userErrors: readonly { code: string; field?: string | null }[] } | null | undefined

type Newer =
  | { form: 'partner'; draft: PartnerDraft }
  | { form: 'work'; other: Other<WorkDraft> }
  | { form: 'change'; other: Other<ChangeDraft> }

/** What the form answers when it was not saved. */
export interface Refusal {
  reply: SubmissionResult
  /** The record as somebody else left it meanwhile. */
  newer: Newer | null
}

const refused = (reply: SubmissionResult, newer: Newer | null = null): Refusal => ({ reply, newer })

/** Sends what a form holds. Null when it is saved. */
export async function save(args: ActionFunctionArgs, form: string | undefined): Promise<Refusal | null> {
  const sent = await args.request.formData()
  if (form === 'partner') return await savePartner(args, sent)
  if (form === 'work') return await saveWork(args, sent)
  if (form === 'change') return await saveChange(args, sent)
  throw new Response(null, { status: 404 })
}

const problems = (payload: Payload, texts: Parameters<typeof fieldOf>[1]) =>
  problemsOf((payload?.userErrors ?? []).map(error => ({ ...error, field: formField(fieldOf(error.field, texts)) })))

// what no field of the form shows belongs to the form as a whole
const formField = (field: string | null | undefined) =>
  field === 'revision' || field === 'id' ? null : field?.replace(/^(partners|municipalities)\..*/, '$1')

async function savePartner(args: ActionFunctionArgs, sent: FormData) {
  const submission = parseWithZod(sent, { schema: partnerSchema })
  if (submission.status !== 'success') return refused(submission.reply())
  const { id, revision, name, kind, network, website, note, source } = submission.value
  const input = { name: entriesOf(name), kind, network, website: website ?? null, note: entriesOf(note), source }
  const correction = { ...input, id: id ?? '', revision: revision ?? 0 }
  const corrected = id ? (await execute(args, CorrectPartnerDocument, { input: correction })).data.correctPartner : null
  if (corrected?.current)
    return refused(submission.reply(), { form: 'partner', draft: partnerDraft(corrected.current) })
  const payload: Payload = corrected ?? (await execute(args, RecordPartnerDocument, { input })).data.recordPartner
  return payload?.userErrors.length === 0
    ? null
    : refused(submission.reply(problems(payload, { name: input.name, note: input.note })))
}

async function saveWork(args: ActionFunctionArgs, sent: FormData) {
  const submission = parseWithZod(sent, { schema: workSchema })
  if (submission.status !== 'success') return refused(submission.reply())
  const { id, revision, struck, reason, what, municipalities, ...values } = submission.value
  const names = namesIn(municipalities)
  const input = {
    ...values,
    ...(id && { id, revision: revision ?? 0, ...strikeIn({ struck, reason }) }),
    what: entriesOf(what),
    municipalities: names.map(({ address }) => address),
  }
  const payload = (await execute(args, RecordPartnerWorkDocument, { input })).data.recordPartnerWork
  const current = payload?.current
  if (current) {
    const other = { draft: workDraft(current), record: recordOf(args.params['lang'], current) }
    return refused(submission.reply(), { form: 'work', other })
  }
  if (payload?.userErrors.length === 0) return null
  const t = wordsFor(args.params['lang'], 'partners')
  const userErrors = (payload?.userErrors ?? []).map(error => {
    const [, at] = /^municipalities\.(\d+)$/.exec(error.field ?? '') ?? []
    const unknown = at && error.code === 'NOT_FOUND' ? names[Number(at)] : undefined
    return unknown ? { ...error, code: t('form.unknownMember', { line: unknown.line, name: unknown.name }) } : error
  })
  return refused(submission.reply(problems({ userErrors }, { what: input.what })))
}

async function saveChange(args: ActionFunctionArgs, sent: FormData) {
  const submission = parseWithZod(sent, { schema: changeSchema })
  if (submission.status !== 'success') return refused(submission.reply())
  const { id, revision, struck, reason, note, ...values } = submission.value
  const input = {
    ...values,
    ...(id && { id, revision: revision ?? 0, ...strikeIn({ struck, reason }) }),
    network: 'CMARD' as const,
    note: entriesOf(note),
  }
  const payload = (await execute(args, RecordWorkingGroupChangeDocument, { input })).data.recordWorkingGroupChange
  const current = payload?.current
  if (current) {
    const other = { draft: changeDraft(current), record: recordOf(args.params['lang'], current) }
    return refused(submission.reply(), { form: 'change', other })
  }
  return payload?.userErrors.length === 0 ? null : refused(submission.reply(problems(payload, { note: input.note })))
}
