import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AttendancePageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { subjectUnlessEnded } from '../../session/unless-ended.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { draftOf } from './attendance-draft.ts'
import { AttendanceForm } from './attendance-form.tsx'
import { recordAttendance } from './attendance.server.ts'
import { NotHere } from './problems.tsx'
import { revisionNow } from './said.ts'
import './afterwards.css'

async function ask(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { slug = '' } = args.params
  const after = new URL(args.request.url).searchParams.get('after')
  const answer = await execute(args, AttendancePageDocument, { slug, after })
  if (!answer.data.viewer && !answer.failed.has('viewer') && !isAfterAction(args)) throw signInFirst(args)
  const event = subjectUnlessEnded(args, answer, 'event')
  return event && { event, municipalities: answer.data.municipalities?.nodes ?? [] }
}

export async function loader(args: LoaderFunctionArgs) {
  const asked = await ask(args)
  const t = wordsFor(args.params['lang'], 'afterwards')
  if (!asked) return data({ title: t('attendance.title'), unlisted: true, page: null }, { status: 401 })
  const { event, municipalities } = asked
  const isReady = event.status === 'PUBLISHED' && event.startsAt <= new Date().toISOString()
  const { registrations, attendanceRecord: record } = event
  const page = {
    slug: event.slug,
    name: event.title,
    refusal: !event.viewerMayChange ? ('refused.text' as const) : isReady ? null : ('refused.tooEarly' as const),
    names: (registrations?.nodes ?? []).map(({ id, person }) => ({ id, name: person?.displayName ?? null })),
    pages: registrations?.pageInfo ?? { hasNextPage: false },
    draft: draftOf({ registrations, attendanceRecord: record }),
    municipalities: municipalities.map(({ name }) => name.text),
  }
  const title = `${event.title.text} – ${t('attendance.title')}`
  return data({ title, unlisted: true, page }, { status: page.refusal && !isAfterAction(args) ? 403 : 200 })
}

export const action = (args: ActionFunctionArgs) =>
  recordAttendance(args, async () => (await ask(args))?.municipalities ?? null)

export const handle = { words: ['afterwards'] } satisfies PageHandle

export default function AttendancePage() {
  const { t } = useWords('afterwards')
  const { t: events } = useWords('shell')
  const { page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.unsent || !page) return <SignedOut fields={answer?.unsent ?? []} />
  const { slug, name, refusal, pages } = page
  return (
    <>
      <PageHead
        title={t('attendance.title')}
        eyebrow={<LocalizedText value={name} note={false} />}
        lead={refusal ? undefined : t('attendance.lead')}
        steps={[
          { label: events('nav.events'), to: '/events' },
          { label: <LocalizedText value={name} note={false} />, to: `/events/${slug}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {refusal ? (
          <NotHere slug={slug} title={t('refused.title')}>
            {t(refusal)}
          </NotHere>
        ) : (
          <AttendanceForm
            draft={answer?.draft ?? page.draft}
            problems={answer?.problems ?? []}
            names={page.names}
            revision={revisionNow(answer, page.draft)}
            municipalities={page.municipalities}
            hasMore={pages.hasNextPage}
          />
        )}
        <Pagination page={pages} />
      </div>
    </>
  )
}

export const meta = pageMeta
