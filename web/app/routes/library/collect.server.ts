import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { AddToCollectionDocument } from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import { flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'

/** Puts the item of the page into a collection. */
export async function addToCollection(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const collection = (await args.request.formData()).get('collection')
  const input = { resource: slug, collection: typeof collection === 'string' ? collection : '' }
  const answer = await unlessSignedOut(execute(args, AddToCollectionDocument, { input }))
  if (!answer) return data({ problem: wordsFor(lang, 'collections')('signedOut') }, { status: 401 })
  const { collection: changed, userErrors } = answer.data.addToCollection
  if (!changed) return data({ problem: userErrors.map(({ message }) => message).join(' ') }, { status: 422 })
  return redirect(`/${lang}/library/collections/${changed.slug}`, {
    status: 303,
    headers: await flashing('addedToCollection'),
  })
}
