import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { CancelEventDocument, DiscardEventDocument, PublishEventDocument } from '../../graphql/generated/graphql.ts'
import { flashing } from '../../session/flash.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'

/** Publishes or discards the draft of the page, or cancels its event for the reason given, in the language of the page. */
export async function organise(args: ActionFunctionArgs, form: FormData) {
  const { slug = '', lang = 'en' } = args.params
  const given = form.get('reason')
  const reason = typeof given === 'string' ? given.trim() : ''
  const isCancelling = form.get('deed') === 'cancel'
  const isDiscarding = form.get('deed') === 'discard'
  const revision = Number(form.get('revision')) || 0
  const answer = await unlessSignedOut<{ userErrors: readonly { message: string }[] }>(
    isCancelling
      ? execute(args, CancelEventDocument, {
          input: { event: slug, reason: reason ? [{ lang, text: reason }] : [] },
        }).then(({ data }) => data.cancelEvent)
      : isDiscarding
        ? execute(args, DiscardEventDocument, { input: { event: slug, revision } }).then(
            ({ data }) => data.discardEvent,
          )
        : execute(args, PublishEventDocument, { input: { event: slug, revision } }).then(
            ({ data }) => data.publishEvent,
          ),
  )
  if (!answer) return wrong(args, { unsent: unsentFields(form, []), deed: 'signedOut' as const })
  const [fault] = answer.userErrors
  if (fault) return wrong(args, { problem: fault.message, deed: 'organise' as const })
  if (isDiscarding) return redirect(`/${lang}/events/desk`, { status: 303, headers: await flashing('eventDiscarded') })
  const headers = await flashing(isCancelling ? 'eventCancelled' : 'eventPublished')
  return redirect(new URL(args.request.url).pathname, { status: 303, headers })
}
