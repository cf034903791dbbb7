import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
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
import { Grants } from './grants.tsx'
import { Notifications } from './notifications.tsx'
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
      notifications: {
        ...notifications,
        nodes: notifications.nodes.map(node => ({ ...node, at: writeMoment(lang, node.createdAt, 'America/Toronto') })),
      },
    },
    { headers },
  )
}

export const handle = { words: ['account'] } satisfies PageHandle

export default function AccountPage() {
  const { t } = useWords('account')
  const { title, hasJustSignedIn, person, grants, tasks, registrations, notifications } = useLoaderData<typeof loader>()
  const places = grants.flatMap(({ role, municipality }) => (role === 'EDITOR' && municipality ? [municipality] : []))
  return (
    <>
      <PageHead title={title} lead={<Who {...person} />}>
        <SignOut />
      </PageHead>
      <div className="wrap stack stack--wide">
        {hasJustSignedIn && <SuccessNotice>{t('signedIn')}</SuccessNotice>}
        <Work me={person.id} places={places} />
        <Registrations registrations={registrations} />
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
