import { createHash, randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  MembersToAskDocument,
  NewPollPageDocument,
  OpenPollDocument,
  type OpenPollInput,
} from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { schedulingRights } from '../events/may-schedule.ts'
import { NotForYou } from '../events/not-for-you.tsx'
import { likelyZone, zonesToChoose } from '../events/zones.ts'
import { messageOf } from './message.ts'
import { momentsOf } from './moments.ts'
import { NewPollForm } from './new-form.tsx'
import { type NewPollValues, newPollSchema } from './new-schema.ts'
import { writePreview } from './preview.server.ts'
import { problemsAt } from './problems.ts'
import './poll.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { viewer, municipalities } = (await execute(args, NewPollPageDocument, {})).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const t = wordsFor(lang, 'poll')
  const rights = schedulingRights(viewer?.grants)
  const own = (viewer?.grants ?? []).flatMap(({ role, municipality }) =>
    role === 'EDITOR' && municipality ? [municipality] : [],
  )
  const answer = {
    title: t('new.title'),
    unlisted: true,
    rights,
    likelyZone: likelyZone(own.map(({ province }) => province)),
    own: own.map(({ slug, name }) => ({ value: slug, label: name.text })),
    municipalities: municipalities?.nodes ?? [],
    zones: zonesToChoose(wordsFor(lang, 'schedule'), new Date().getFullYear()),
    pageKey: randomUUID(),
  }
  return data(answer, { status: rights || isAfterAction(args) ? 200 : 403 })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const submission = parseWithZod(await args.request.formData(), { schema: newPollSchema })
  if (submission.status === 'error') return wrong(args, { reply: submission.reply(), shown: null })
  if (submission.status !== 'success') return { reply: submission.reply(), shown: null }

  const values = submission.value
  const { moments, problems } = momentsOf(values, wordsFor(lang, 'poll'), lang)
  if (!moments) return wrong(args, { reply: submission.reply({ fieldErrors: problems }), shown: null })
  const planned = await unlessSignedOut(plan(args, values, moments))
  if (!planned)
    return data(
      { reply: submission.reply({ formErrors: [wordsFor(lang, 'schedule')('signedOut')] }), shown: null },
      { status: 401 },
    )
  const { input, preview, userErrors } = planned
  if (!preview) return wrong(args, { reply: submission.reply(problemsAt(userErrors)), shown: null })
  const shown = writePreview(lang, preview, values.timeZone, input)
  if (values.step !== 'make' || values.seen !== shown.seen) return { reply: submission.reply(), shown }

  const opened = await open(args, input, values.key)
  if (!opened.poll) return wrong(args, { reply: submission.reply(problemsAt(opened.userErrors)), shown: null })
  return redirect(`/${lang}/events/polls/${opened.poll.id}`, { status: 303, headers: await flashing('pollOpened') })
}

type Moments = NonNullable<ReturnType<typeof momentsOf>['moments']>

/** What would be opened. A network is the graph's to know; a part of it, or what was picked, are municipalities by address. */
async function plan(args: ActionFunctionArgs, values: NewPollValues, moments: Moments) {
  const { kind, timeZone, ask, province, picked, host } = values
  const invited = async () => {
    if (ask === 'PICKED') return { slugs: picked }
    if (!province) return null
    const { data } = await execute(args, MembersToAskDocument, { filter: { network: ask, province: [province] } })
    return { slugs: (data.municipalities?.nodes ?? []).map(({ slug }) => slug) }
  }
  const slugs = await invited()
  const input: OpenPollInput = {
    ...messageOf(values),
    kind,
    timeZone,
    ...moments,
    hostMunicipality: host ?? null,
    ...(slugs || ask === 'PICKED' ? { invited: slugs } : { network: ask }),
  }
  const { data } = await execute(args, OpenPollDocument, { input: { ...input, dryRun: true } })
  return { input, ...data.openPoll }
}

/** A double click opens one poll: the key is that of the page and of what was written. */
async function open(args: ActionFunctionArgs, input: OpenPollInput, key: string | undefined) {
  const written = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  const idempotencyKey = key ? `${key}.${written}` : null
  const { data } = await execute(args, OpenPollDocument, { input: { ...input, idempotencyKey } })
  return data.openPoll
}

export const handle = { words: ['poll', 'schedule', 'events'] } satisfies PageHandle

export default function NewPollPage() {
  const { t } = useWords('poll')
  const { rights, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={page.title}
        lead={t('new.lead')}
        steps={[
          { label: t('events'), to: '/events' },
          { label: t('list.title'), to: '/events/polls' },
        ]}
      />
      <div className="wrap stack">
        {rights || answer ? (
          <NewPollForm
            {...page}
            forTheNetwork={rights?.forTheNetwork ?? true}
            reply={answer?.reply}
            shown={answer?.shown}
          />
        ) : (
          <NotForYou />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
