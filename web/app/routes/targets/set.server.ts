import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { DropMaturityTargetDocument, SetMaturityTargetDocument } from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'

export type TargetAnswer = {
  input: { element: string; level: string; dueOn: string }
  problems: { field: string; message: string }[]
  isDrop: boolean
  /** What was sent after the session had ended. */
  unsent: [string, string][] | null
}

/** Sets a target or drops one. What was typed comes back with whatever is wrong with it. */
export async function changeTarget(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const { search } = new URL(args.request.url)
  const form = await args.request.formData()
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const input = { element: said('element'), level: said('level'), dueOn: said('dueOn') }
  const drop = said('drop')
  const answer = await unlessSignedOut(
    drop
      ? execute(args, DropMaturityTargetDocument, { input: { id: drop } }).then(({ data }) => data.dropMaturityTarget)
      : execute(args, SetMaturityTargetDocument, {
          input: {
            municipality: slug,
            model: said('model'),
            element: input.element,
            level: Number.parseInt(input.level, 10) || 0,
            dueOn: isDay(input.dueOn) ? input.dueOn : '1970-01-01',
          },
        }).then(({ data }) => data.setMaturityTarget),
  )
  const isDrop = Boolean(drop)
  if (!answer) return wrong(args, { input, problems: [], isDrop, unsent: unsentFields(form) } satisfies TargetAnswer)
  if (answer.userErrors.length === 0)
    return redirect(`/${lang}/municipalities/${slug}/maturity/targets${search}#${input.element}`, {
      status: 303,
      headers: await flashing(drop ? 'targetDropped' : 'targetSet'),
    })
  return wrong(args, {
    input,
    problems: answer.userErrors.map(({ field, message }) => ({ field: field ?? 'level', message })),
    isDrop,
    unsent: null,
  } satisfies TargetAnswer)
}

/** A browser without such a field lets any words through; what is no day is one that is over. */
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
