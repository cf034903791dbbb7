import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  ImportPlanXliffDocument,
  type PlanTextConflictFragment,
  WritePlanTextsDocument,
} from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { textsIn, type WrittenTexts } from './texts-in.ts'

/** Saves what was written, or takes a translator’s file over. */
export async function act(args: ActionFunctionArgs) {
  const { lang, id = '', target = '' } = args.params
  const form = await args.request.formData()
  const written = textsIn(form)
  const answer = { written, problems: noProblems, conflicts: {}, taken: null, isSignedOut: false }
  try {
    return form.get('intent') === 'xliff' ? await takeOver() : await write()
  } catch (refusal) {
    if (!(refusal instanceof Response) || refusal.status !== 401) throw refusal
    return data({ ...answer, isSignedOut: true }, { status: 401 })
  }

  async function write() {
    const sent = Object.entries(written).map(([text, entry]) => ({ id: text, ...entry }))
    const texts = sent.map(({ sourceRevision, ...text }) => ({ ...text, sourceRevision: sourceRevision || null }))
    const { writePlanTexts } = (
      await execute(args, WritePlanTextsDocument, { input: { plan: id, lang: target, texts } })
    ).data
    const { userErrors, conflicts } = writePlanTexts
    if (userErrors.length === 0)
      return redirect(`/${lang}/plans/${id}/translations/${target}`, {
        status: 303,
        headers: await flashing('textsKept'),
      })
    const problems = userErrors.map(({ field, message }) => ({
      text: sent[Number(/^texts\.(\d+)\./.exec(field ?? '')?.[1] ?? -1)]?.id ?? null,
      message,
    }))
    return wrong(args, { ...answer, problems, conflicts: theirsIn(conflicts) })
  }

  async function takeOver() {
    const file = form.get('xliff')
    const xliff = file instanceof Blob ? (await file.text()).replaceAll('\0', '') : ''
    const { importPlanXliff } = (
      await execute(args, ImportPlanXliffDocument, { input: { plan: id, lang: target, xliff } })
    ).data
    const { userErrors, conflicts, changedCount, unknownCount } = importPlanXliff
    if (userErrors.length > 0)
      return wrong(args, { ...answer, problems: userErrors.map(({ message }) => ({ text: null, message })) })
    // what a file says stands in its row until somebody chooses; nothing was read there that could be written over
    const waiting = conflicts.map(({ id: text, sent }) => [
      text,
      { text: sent, read: '', sourceRevision: 0, isMeaningUnchanged: false },
    ])
    const taken = { changedCount, unknownCount, waitingCount: conflicts.length }
    return { ...answer, written: Object.fromEntries(waiting) as WrittenTexts, conflicts: theirsIn(conflicts), taken }
  }
}

const noProblems: { text: string | null; message: string }[] = []
const theirsIn = (conflicts: readonly PlanTextConflictFragment[]): Record<string, string> =>
  Object.fromEntries(conflicts.map(({ id, now }) => [id, now]))
