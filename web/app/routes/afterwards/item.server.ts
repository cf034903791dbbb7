import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  type ActionItemStatus,
  PlanActionItemDocument,
  SettleActionItemDocument,
  UndoPlanActionItemDocument,
} from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type Flash, flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { type Problem, problemsOf, textAt } from './said.ts'

const statuses: readonly ActionItemStatus[] = ['OPEN', 'DONE', 'DROPPED']

export interface ItemAnswer {
  sent: Record<'text' | 'owner' | 'dueOn' | 'plan' | 'reason', string>
  problems: Problem[]
  isPlanning: boolean
  unsent: [string, string][] | null
}

/** Says what became of an action item, takes it into a plan, or out of it again. */
export async function actOnItem(args: ActionFunctionArgs) {
  const { lang, slug = '', item = '' } = args.params
  const form = await args.request.formData()
  const said = (name: string) => textAt(form, name)
  const sent = {
    text: said('text'),
    owner: said('owner'),
    dueOn: said('dueOn'),
    plan: said('plan'),
    reason: said('reason'),
  }
  const isPlanning = form.has('municipality')
  const answer = (problems: Problem[], unsent: [string, string][] | null = null): ItemAnswer => ({
    sent,
    problems,
    isPlanning,
    unsent,
  })
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(sent.dueOn) && !Number.isNaN(Date.parse(sent.dueOn))
  if (isPlanning && !isDay)
    return wrong(args, answer([{ field: 'dueOn', message: wordsFor(lang, 'afterwards')('write.day') }]))
  const { asked, flash } = ask()
  const faults = await unlessSignedOut(asked)
  if (!faults) return wrong(args, answer([], unsentFields(form)))
  if (faults.length > 0) return wrong(args, answer(problemsOf(faults)))
  return redirect(`/${lang}/events/${slug}/items/${item}`, { status: 303, headers: await flashing(flash) })

  function ask(): { asked: Promise<readonly { field?: string | null; message: string }[]>; flash: Flash } {
    const undone = said('undo')
    if (undone)
      return {
        asked: execute(args, UndoPlanActionItemDocument, { input: { action: undone } }).then(
          ({ data }) => data.undoPlanActionItem.userErrors,
        ),
        flash: 'itemUnplanned',
      }
    if (isPlanning) {
      const { text, owner, dueOn, plan } = sent
      const input = { item, municipality: said('municipality'), text, owner: owner || null, dueOn, plan: plan || null }
      return {
        asked: execute(args, PlanActionItemDocument, { input }).then(({ data }) => data.planActionItem.userErrors),
        flash: 'itemPlanned',
      }
    }
    const status = statuses.find(one => one === said('status')) ?? 'OPEN'
    return {
      asked: execute(args, SettleActionItemDocument, { input: { item, status, reason: sent.reason || null } }).then(
        ({ data }) => data.settleActionItem.userErrors,
      ),
      flash: 'itemSettled',
    }
  }
}
