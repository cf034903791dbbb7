import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { PlanGapDocument, UndoPlanGapDocument } from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'

type Field = 'assessment' | 'indicator' | 'text' | 'owner' | 'dueOn' | 'plan'
export type PlanAnswer = {
  input: Record<Field, string>
  problems: { field: string; message: string }[]
  isUndo: boolean
  /** What was sent after the session had ended. */
  unsent: [string, string][] | null
}

/** Makes a gap an action. What was typed comes back with whatever is wrong with it. */
export async function planGap(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const form = await args.request.formData()
  const said = (name: Field) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const input = {
    assessment: said('assessment'),
    indicator: said('indicator'),
    text: said('text'),
    owner: said('owner'),
    dueOn: said('dueOn'),
    plan: said('plan'),
  }
  const { search } = new URL(args.request.url)
  const here = `/${lang}/municipalities/${slug}/maturity/next${search}#gap-${input.indicator}`
  const undo = form.get('undo')
  if (typeof undo === 'string') {
    const undone = await unlessSignedOut(execute(args, UndoPlanGapDocument, { input: { action: undo } }))
    if (!undone) return refused([], true)
    const { userErrors } = undone.data.undoPlanGap
    if (userErrors.length === 0) return redirect(here, { status: 303, headers: await flashing('gapUnplanned') })
    return refused(userErrors)
  }
  // a browser without such a field lets any words through; what is no day is one that is over
  const dueOn = /^\d{4}-\d{2}-\d{2}$/.test(input.dueOn) && !Number.isNaN(Date.parse(input.dueOn))
  const sent = {
    ...input,
    owner: input.owner || null,
    plan: input.plan || null,
    dueOn: dueOn ? input.dueOn : '1970-01-01',
  }
  const planned = await unlessSignedOut(execute(args, PlanGapDocument, { input: sent }))
  if (!planned) return refused([], true)
  const { action, userErrors } = planned.data.planGap
  if (action) return redirect(here, { status: 303, headers: await flashing('recordSaved') })
  return refused(userErrors)

  function refused(faults: readonly { field?: string | null; message: string }[], isSignedOut = false) {
    return wrong(args, {
      input,
      problems: faults.map(({ field, message }) => ({ field: field ?? 'text', message })),
      isUndo: typeof undo === 'string',
      unsent: isSignedOut ? unsentFields(form) : null,
    } satisfies PlanAnswer)
  }
}
