import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  AnswerPlanInvitationDocument,
  AssignPlanActionDocument,
  InviteToPlanDocument,
  LeavePlanDocument,
  WithdrawPlanInvitationDocument,
} from '../../graphql/generated/graphql.ts'

/** Does what one of the forms of the page asks for, and answers what was wrong with it. */
export async function work(args: ActionFunctionArgs, form: FormData) {
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const plan = args.params['id'] ?? ''
  const municipality = said('municipality')
  const deed = said('deed')
  if (deed === 'invite')
    return (await execute(args, InviteToPlanDocument, { input: { plan, municipality } })).data.inviteToPlan.userErrors
  if (deed === 'withdraw') {
    const { data } = await execute(args, WithdrawPlanInvitationDocument, { input: { plan, municipality } })
    return data.withdrawPlanInvitation.userErrors
  }
  if (deed === 'leave')
    return (await execute(args, LeavePlanDocument, { input: { plan, municipality } })).data.leavePlan.userErrors
  if (deed === 'accept' || deed === 'decline') {
    const input = { plan, municipality, accept: deed === 'accept' }
    return (await execute(args, AnswerPlanInvitationDocument, { input })).data.answerPlanInvitation.userErrors
  }
  if (deed !== 'assign') throw new Response(null, { status: 400 })
  const input = { action: said('action'), municipality }
  return (await execute(args, AssignPlanActionDocument, { input })).data.assignPlanAction.userErrors
}
