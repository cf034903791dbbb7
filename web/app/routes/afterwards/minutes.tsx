import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { KeepMinutesDocument, MinutesPageDocument } from '../../graphql/generated/graphql.ts'
import { languageOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { subjectUnlessEnded } from '../../session/unless-ended.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { draftIn, draftOf, inputOf } from './minutes-draft.ts'
import { MinutesForm } from './minutes-form.tsx'
import { NotHere } from './problems.tsx'
import { type Problem, problemsOf, revisionNow } from './said.ts'
import './afterwards.css'

async function ask(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const answer = await execute(args, MinutesPageDocument, { slug: args.params['slug'] ?? '' })
  if (!answer.data.viewer && !answer.failed.has('viewer') && !isAfterAction(args)) throw signInFirst(args)
  const event = subjectUnlessEnded(args, answer, 'event')
  return event && { event, municipalities: answer.data.municipalities?.nodes ?? [] }
}

export async function loader(args: LoaderFunctionArgs) {
  const asked = await ask(args)
  const lang = languageOf(args.request)
  const t = wordsFor(lang, 'afterwards')
  if (!asked) return data({ title: t('write.title'), unlisted: true, page: null }, { status: 401 })
  const { event, municipalities } = asked
  const isReady = event.status === 'PUBLISHED' && event.startsAt <= new Date().toISOString()
  const page = {
    slug: event.slug,
    name: event.title,
    refusal: !event.viewerMayChange ? ('refused.text' as const) : isReady ? null : ('refused.tooEarly' as const),
    isPublished: event.minutes?.status === 'PUBLISHED',
    draft: draftOf(event.minutes, lang),
    municipalities: municipalities.map(({ name }) => name.text),
  }
  const title = `${event.title.text} – ${t('write.title')}`
  return data({ title, unlisted: true, page }, { status: page.refusal && !isAfterAction(args) ? 403 : 200 })
}

export async function action(args: ActionFunctionArgs) {
  const { slug = '' } = args.params
  const lang = languageOf(args.request)
  const form = await args.request.formData()
  const draft = draftIn(form)
  const answer = (problems: Problem[], unsent: [string, string][] | null = null) => ({ draft, problems, unsent })
  if (form.has('more')) return answer([])
  const asked = await unlessSignedOut(ask(args))
  if (!asked) return wrong(args, answer([], unsentFields(form)))
  const { event, municipalities } = asked
  const { input, problems, fieldOf } = inputOf(draft, {
    event: slug,
    lang,
    minutes: event.minutes,
    municipalities,
    publish: form.has('publish'),
    noDay: wordsFor(lang, 'afterwards')('write.day'),
  })
  if (problems.length > 0) return wrong(args, answer(problems))
  const done = await unlessSignedOut(execute(args, KeepMinutesDocument, { input }))
  if (!done) return wrong(args, answer([], unsentFields(form)))
  const faults = problemsOf(done.data.keepMinutes.userErrors)
  if (faults.length > 0)
    return wrong(args, answer(faults.map(({ field, message }) => ({ field: fieldOf(field), message }))))
  const isPublished = input.publish || event.minutes?.status === 'PUBLISHED'
  const headers = await flashing(isPublished ? 'minutesPublished' : 'minutesKept')
  return redirect(`/${lang}/events/${slug}#minutes`, { status: 303, headers })
}

export const handle = { words: ['afterwards'] } satisfies PageHandle

export default function MinutesPage() {
  const { t } = useWords('afterwards')
  const { t: shell } = useWords('shell')
  const { page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.unsent || !page) return <SignedOut fields={answer?.unsent ?? []} />
  const { slug, name, refusal } = page
  return (
    <>
      <PageHead
        title={t('write.title')}
        eyebrow={<LocalizedText value={name} note={false} />}
        lead={refusal ? undefined : t('write.lead')}
        steps={[
          { label: shell('nav.events'), to: '/events' },
          { label: <LocalizedText value={name} note={false} />, to: `/events/${slug}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {refusal ? (
          <NotHere slug={slug} title={t('refused.title')}>
            {t(refusal)}
          </NotHere>
        ) : (
          <MinutesForm
            draft={answer?.draft ?? page.draft}
            revision={revisionNow(answer, page.draft)}
            problems={answer?.problems ?? []}
            municipalities={page.municipalities}
            isPublished={page.isPublished}
          />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
