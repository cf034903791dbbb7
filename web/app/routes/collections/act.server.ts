import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import {
  AddCuratorDocument,
  ChangeCollectionDocument,
  DiscardCollectionDocument,
  RemoveCuratorDocument,
  RestoreCollectionDocument,
} from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import { flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { collectionSchema, orderIn, problemsAt, textsIn } from './draft.ts'

/** The forms of the page, told apart by the button that was pressed. */
export async function doDeed(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const deed = form.get('do')
  if (deed === 'addCurator' || deed === 'removeCurator') return await changeCurators(args, form, deed)
  if (deed === 'discard' || deed === 'restore') return await discardOrRestore(args, deed)
  return await change(args, form)
}

const pathOf = ({ params: { lang, slug } }: ActionFunctionArgs) => `/${lang}/library/collections/${slug}`

async function change(args: ActionFunctionArgs, form: FormData) {
  const { lang, slug = '' } = args.params
  const kept = { of: 'collection' as const }
  const submission = parseWithZod(form, { schema: collectionSchema })
  if (submission.status === 'error') return wrong(args, { ...kept, reply: submission.reply() })
  if (submission.status !== 'success') return { ...kept, reply: submission.reply() }

  const { value } = submission
  const input = { ...textsIn(value), collection: slug, revision: value.revision ?? 0, items: orderIn(value) }
  const answer = await unlessSignedOut(execute(args, ChangeCollectionDocument, { input }))
  if (!answer) {
    const formErrors = [wordsFor(lang, 'collections')('signedOut')]
    return data({ ...kept, reply: submission.reply({ formErrors }) }, { status: 401 })
  }
  const { collection, userErrors } = answer.data.changeCollection
  if (!collection) return wrong(args, { ...kept, reply: submission.reply(problemsAt(userErrors)) })
  return redirect(pathOf(args), { status: 303, headers: await flashing('collectionChanged') })
}

async function changeCurators(args: ActionFunctionArgs, form: FormData, deed: 'addCurator' | 'removeCurator') {
  const person = form.get('person')
  const input = { collection: args.params['slug'] ?? '', person: typeof person === 'string' ? person : '' }
  const payload = await unlessSignedOut(
    deed === 'addCurator'
      ? execute(args, AddCuratorDocument, { input }).then(answer => answer.data.addCurator)
      : execute(args, RemoveCuratorDocument, { input }).then(answer => answer.data.removeCurator),
  )
  if (payload?.collection)
    return redirect(`${pathOf(args)}/edit`, {
      status: 303,
      headers: await flashing(deed === 'addCurator' ? 'curatorAdded' : 'curatorRemoved'),
    })
  return refused(args, payload)
}

async function discardOrRestore(args: ActionFunctionArgs, deed: 'discard' | 'restore') {
  const input = { collection: args.params['slug'] ?? '' }
  const payload = await unlessSignedOut(
    deed === 'discard'
      ? execute(args, DiscardCollectionDocument, { input }).then(answer => answer.data.discardCollection)
      : execute(args, RestoreCollectionDocument, { input }).then(answer => answer.data.restoreCollection),
  )
  if (payload?.collection)
    return redirect(pathOf(args), {
      status: 303,
      headers: await flashing(deed === 'discard' ? 'collectionDiscarded' : 'collectionRestored'),
    })
  return refused(args, payload)
}

/** What stood against it, in words; or that the session has ended. */
function refused({ params }: ActionFunctionArgs, payload: { userErrors: readonly { message: string }[] } | null) {
  const problem = payload
    ? payload.userErrors.map(({ message }) => message).join(' ')
    : wordsFor(params['lang'], 'collections')('signedOut')
  return data({ of: 'deed' as const, problem }, { status: payload ? 422 : 401 })
}
