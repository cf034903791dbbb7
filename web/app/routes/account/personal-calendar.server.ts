import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { RenewPersonalCalendarDocument } from '../../graphql/generated/graphql.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'

/** Answers with the new address itself, as it is told once: there is no page to go on to that could show it. */
export async function renewPersonalCalendar(args: ActionFunctionArgs, form: FormData) {
  const madeAt = form.get('madeAt')
  const input = { madeAt: typeof madeAt === 'string' && madeAt ? madeAt : null }
  const answer = await unlessSignedOut(execute(args, RenewPersonalCalendarDocument, { input }))
  if (!answer) throw signInFirst(args)
  const { token, userErrors } = answer.data.renewPersonalCalendar
  if (!token) return wrong(args, { deed: 'calendar' as const, address: null, problem: userErrors[0]?.message ?? null })
  const { origin } = new URL(args.request.url)
  return {
    deed: 'calendar' as const,
    address: `${origin}/calendars/${token}.ics?lang=${args.params['lang']}`,
    problem: null,
  }
}
