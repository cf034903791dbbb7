import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { Chooser } from './chooser.tsx'
import { chosenIn, yearsUntil } from './chosen.ts'
import { messageOf, problemsAt } from './message.ts'
import { NotForYou } from './not-for-you.tsx'
import { askForPage, currentIn, publish } from './publish.server.ts'
import { PublishForm } from './publish-form.tsx'
import { publishSchema } from './publish-schema.ts'
import './publish-progress.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const now = new Date()
  const asked = chosenIn(new URL(args.request.url).searchParams, now)
  const { commitment, action, period } = asked
  const page = await askForPage(args, asked)
  const { municipality, viewer, commitments, progressReports, planAction } = page
  if (!municipality) throw new Response(null, { status: 404 })
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  if (action && planAction?.plan.municipality.slug !== municipality.slug) throw new Response(null, { status: 404 })

  const mayPublish = Boolean(
    viewer?.grants.some(grant => grant.role === 'EDITOR' && grant.municipality?.slug === municipality.slug),
  )
  const t = wordsFor(lang, 'publish')
  const title = t('title', { municipality: municipality.name.text })
  const chosen = commitments.find(each => each.number === commitment) ?? planAction ?? null
  const isForm = chosen && (mayPublish || isAfterAction(args))
  const answer = {
    title: isForm
      ? `${t(action ? 'actionTitle' : 'formTitle', { number: chosen.number, period })} – ${municipality.name.text}`
      : title,
    unlisted: true,
    municipality,
    mayPublish,
    period,
    years: yearsUntil(now),
    commitments: commitments.map(each => ({
      ...each,
      status: progressReports.nodes.find(node => node.commitment?.number === each.number)?.status ?? null,
    })),
    chosen,
    current: currentIn(page, asked, lang),
    key: randomUUID(),
  }
  return data(answer, { status: mayPublish || isAfterAction(args) ? 200 : 403 })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const asked = chosenIn(new URL(args.request.url).searchParams, new Date())
  if (!asked.commitment && !asked.action) throw new Response(null, { status: 404 })
  const submission = parseWithZod(await args.request.formData(), { schema: publishSchema })
  const kept = { newer: null, isSignedOut: false, isRefused: false }
  if (submission.status === 'error') return wrong(args, { ...kept, reply: submission.reply() })
  if (submission.status !== 'success') return { ...kept, reply: submission.reply() }

  const { input, rows } = messageOf(submission.value, { municipality: slug, ...asked })
  const payload = await publish(args, input, submission.value.key ?? '')
  if (!payload) return data({ ...kept, reply: submission.reply(), isSignedOut: true }, { status: 401 })
  if (payload.report)
    return redirect(`/${lang}/progress/${payload.report.id}`, {
      status: 303,
      headers: await flashing('progressPublished'),
    })

  const { userErrors } = payload
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED'))
    return data({ ...kept, reply: submission.reply(), isRefused: true }, { status: 403 })
  const isConflict = userErrors.some(({ code }) => code === 'CONFLICT')
  if (!isConflict) return wrong(args, { ...kept, reply: submission.reply(problemsAt(userErrors, rows)) })
  const newer = currentIn(await askForPage(args, asked), asked, lang)
  return data({ ...kept, reply: submission.reply(), newer }, { status: 409 })
}

export const handle = { words: ['publish'] } satisfies PageHandle

export default function PublishProgressPage() {
  const { t } = useWords('publish')
  const { title, municipality, mayPublish, chosen, period, years, commitments, current, key } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isForm = chosen && (mayPublish || answer)
  return (
    <>
      <PageHead
        title={isForm ? t('plan' in chosen ? 'actionTitle' : 'formTitle', { number: chosen.number, period }) : title}
        eyebrow={isForm ? <LocalizedName value={municipality.name} /> : undefined}
        lead={isForm ? undefined : t('lead')}
        here={t('here')}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
        ]}
      />
      <div className="wrap stack">
        {!mayPublish && !answer && <NotForYou municipality={municipality} />}
        {mayPublish && !chosen && (
          <Chooser municipality={municipality} period={period} years={years} commitments={commitments} />
        )}
        {isForm && (
          <PublishForm
            key={`${chosen.number} ${period}`}
            municipality={municipality}
            subject={chosen}
            period={period}
            current={current}
            pageKey={key}
            answer={answer}
          />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
