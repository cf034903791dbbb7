import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  DescribeActionPlanDocument,
  DiscardActionPlanDocument,
  WithdrawActionPlanDocument,
} from '../../graphql/generated/graphql.ts'
import { languageOf } from '../../language/languages.ts'
import type { Typed } from './typed.ts'

/** Does what one of the forms of the page asks for, and answers what was wrong with it. */
export async function work(args: ActionFunctionArgs, { deed, revision, ...typed }: Typed) {
  const plan = args.params['id'] ?? ''
  if (deed === 'describe') {
    const { periodFrom, periodTo, source } = typed
    const input = { plan, revision, periodFrom: yearIn(periodFrom), periodTo: yearIn(periodTo), source }
    return (await execute(args, DescribeActionPlanDocument, { input })).data.describeActionPlan.userErrors
  }
  if (deed === 'discard')
    return (await execute(args, DiscardActionPlanDocument, { input: { plan, revision } })).data.discardActionPlan
      .userErrors
  if (deed !== 'withdraw') throw new Response(null, { status: 400 })
  const input = { plan, revision, reason: [{ lang: languageOf(args.request), text: typed.reason }] }
  return (await execute(args, WithdrawActionPlanDocument, { input })).data.withdrawActionPlan.userErrors
}

/** What is no year is refused as one that is out of range. */
function yearIn(typed: string) {
  if (!typed) return null
  return /^\d{1,6}$/.test(typed) ? Number(typed) : 0
}
