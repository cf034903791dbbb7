import type { ActionFunctionArgs } from '@remix-run/node'
import { saidIn } from '../inclusion-report/said.ts'
import { ratingsIn } from './ratings.ts'
import { saveRatings } from './save.server.ts'

/** Takes ratings while they are given. The page's own buttons do the same where there are no scripts. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const text = saidIn(form)
  const codes = text('codes').split(' ')
  const said = await saveRatings(args, text('token'), ratingsIn(form, codes))
  return Response.json(said, { status: 'failed' in said ? 422 : 200, headers: { 'Cache-Control': 'no-store' } })
}
