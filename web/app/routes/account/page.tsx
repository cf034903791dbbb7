import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AccountPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeMoment, writeNumber, writeStart } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { DeadLinks } from './dead-links.tsx'
import { Grants } from './grants.tsx'
import { Notifications } from './notifications.tsx'
import { OpenPolls } from './open-polls.tsx'
import { renewPersonalCalendar } from './personal-calendar.server.ts'
import { PersonalCalendar } from './personal-calendar.tsx'
import { Registrations } from './registrations.tsx'
import { Tasks } from './tasks.tsx'
import { Work } from './work.tsx'
import './account.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const asked = new URL(args.request.url).searchParams
  const answer = await execute(args, AccountPageDocument, {
    tasksAfter: asked.get('tasksAfter'),
    newsAfter: asked.get('newsAfter'),
  })
  const { viewer } = answer.data
  if (!viewer) throw signInFirst(args)

  const { person, grants, tasks, notifications } = viewer
  const { flash, headers } = await readFlash(args.request)
  return data(
    {
      title: wordsFor(lang, 'account')('title'),
      unlisted: true,
      hasJustSignedIn: flash === 'signedIn',
      person,
      grants,
      tasks: {
        ...tasks,
        total: writeNumber(lang, tasks.totalCount),
        nodes: tasks.nodes.map(task => ({ ...task, due: task.dueOn && writeDay(lang, task.dueOn) })),
      },
      registrations: (answer.data.registrations ?? []).map(({ id, position, event }) => ({
        id,
        position: position ? writeNumber(lang, position) : null,
        starts: writeStart(lang, event),
        event,
      })),
      calendar: answer.data.personalCalendar
        ? {
            ...answer.data.personalCalendar,
            made: writeMoment(lang, answer.data.personalCalendar.madeAt, 'America/Toronto'),
          }
        : null,
      polls: (answer.data.polls ?? [])
        .filter(({ viewerIsOutstanding }) => viewerIsOutstanding)
        .map(({ id, title, closesAt, timeZone }) => ({ id, title, closes: writeMoment(lang, closesAt, timeZone) })),
      deadLinks: (answer.data.deadLinks ?? []).map(({ since, ...link }) => ({
        ...link,
        since: writeMoment(lang, since, 'America/Toronto'),
      })),
      notifications: {
        ...notifications,
        nodes: notifications.nodes.map(node => ({ ...node, at: writeMoment(lang, node.createdAt, 'America/Toronto') })),
      },
    },
    { headers },
  )
}

export const action = (args: ActionFunctionArgs) => renewPersonalCalendar(args)

export const handle = { words: ['account'] } satisfies PageHandle

export default function AccountPage() {
  const { t } = useWords('account')
  const { title, hasJustSignedIn, person, grants, tasks, notifications, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const places = grants.flatMap(({ role, municipality }) => (role === 'EDITOR' && municipality ? [municipality] : []))
  return (
    <>
      <PageHead title={title} lead={<Who {...person} />}>
        <SignOut />
      </PageHead>
      <div className="wrap stack stack--wide">
        {hasJustSignedIn && <SuccessNotice>{t('signedIn')}</SuccessNotice>}
        <Work me={person.id} places={places} />
        <OpenPolls polls={page.polls} />
        <DeadLinks links={page.deadLinks} />
        <Registrations registrations={page.registrations} />
        <PersonalCalendar
          calendar={page.calendar}
          address={answer?.address ?? null}
          problem={answer?.problem ?? null}
        />
        <Grants grants={grants} />
        <Tasks tasks={tasks} />
        <Notifications notifications={notifications} />
      </div>
    </>
  )
}

function Who({ displayName, email }: { displayName: string; email?: string | null }) {
  return (
    <>
      <bdi>{displayName}</bdi>
      {email && (
        <>
          {' · '}
          <bdi dir="ltr">{email}</bdi>
        </>
      )}
    </>
  )
}

function SignOut() {
  const { t, lang } = useWords('account')
  return (
    <Form method="post" action={`/${lang}/sign-out`}>
      <Button kind="secondary">{t('signOut')}</Button>
    </Form>
  )
}

export const meta = pageMeta
