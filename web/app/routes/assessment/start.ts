import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  OpenAssessmentsDocument,
  RestoreAssessmentDocument,
  StartAssessmentDocument,
} from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'

/** To the assessment that is being written, or to the ways in. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const { municipality } = (await execute(args, OpenAssessmentsDocument, { slug })).data
  if (!municipality) throw new Response(null, { status: 404 })
  const open = municipality.assessments?.find(({ status }) => status === 'DRAFT')
  return redirect(open ? `/${lang}/municipalities/${slug}/assessment/${open.id}` : `/${lang}/maturity`, 303)
}

/** Begins one, or goes on with the one that is open. */
export async function action(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const form = await args.request.formData()
  const discarded = form.get('restore')
  if (typeof discarded === 'string') return await restore(args, discarded)
  const mode = form.get('mode') === 'SNAPSHOT' ? 'SNAPSHOT' : 'FULL'
  const model = form.get('model')
  const from = form.get('takeOver')
  const input = {
    municipality: slug,
    mode,
    ...(typeof model === 'string' && model ? { model } : {}),
    ...(typeof from === 'string' && from ? { takeOver: from } : {}),
  } as const
  const answer = await unlessSignedOut(execute(args, StartAssessmentDocument, { input }))
  if (!answer) throw signInFirst(args)
  const { assessment, userErrors } = answer.data.startAssessment
  if (!assessment) throw new Response(null, { status: userErrors[0]?.code === 'NOT_ALLOWED' ? 403 : 404 })
  return redirect(`/${lang}/municipalities/${slug}/assessment/${assessment.id}`, 303)
}

/** Brings back a draft that was discarded, unless another one stands in its place. */
async function restore(args: ActionFunctionArgs, id: string) {
  const { lang, slug = '' } = args.params
  const answer = await unlessSignedOut(execute(args, RestoreAssessmentDocument, { input: { assessment: id } }))
  if (!answer) throw signInFirst(args)
  const [fault] = answer.data.restoreAssessment.userErrors
  if (fault?.code === 'CONFLICT')
    return redirect(`/${lang}/maturity`, { status: 303, headers: await flashing('assessmentNotRestored') })
  if (fault) throw new Response(null, { status: fault.code === 'NOT_ALLOWED' ? 403 : 404 })
  return redirect(`/${lang}/municipalities/${slug}/assessment/${id}`, {
    status: 303,
    headers: await flashing('assessmentRestored'),
  })
}
