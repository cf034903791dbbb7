import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { AccountPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeMoment, writeNumber } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { DeadLinks } from './dead-links.tsx'
import { zonesToChoose } from '../events/zones.ts'
import { Grants } from './grants.tsx'
import { chooseLetters, letterTopics } from './letters.server.ts'
import { Letters } from './letters.tsx'
import { Notifications } from './notifications.tsx'
import { OpenPolls } from './open-polls.tsx'
import { renewPersonalCalendar } from './personal-calendar.server.ts'
import { PersonalCalendar } from './personal-calendar.tsx'
import { ownRegistration } from './own-registration.ts'
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

  const { person, grants, tasks, notifications, letterChoices } = viewer
  const { flash, headers } = await readFlash(args.request)
  return data(
    {
      title: wordsFor(lang, 'account')('title'),
      unlisted: true,
      hasJustSignedIn: flash === 'signedIn',
      person,
      letters: {
        topics: letterTopics.map(topic => ({ topic, wanted: letterChoices.topics.includes(topic) })),
        language: letterChoices.language ?? null,
        timeZone: letterChoices.timeZone ?? null,
        zones: zonesFor(lang, letterChoices.timeZone),
        isSaved: flash === 'lettersChosen',
      },
      grants,
      tasks: {
        ...tasks,
        total: writeNumber(lang, tasks.totalCount),
        nodes: tasks.nodes.map(task => ({ ...task, due: task.dueOn && writeDay(lang, task.dueOn) })),
      },
      registrations: (answer.data.registrations ?? []).map(one => ownRegistration(lang, one)),
      past: (answer.data.past ?? []).map(one => ownRegistration(lang, one)),
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
      moreDeadLinks: moreOf(lang, answer.data.deadLinkCount, answer.data.deadLinks?.length),
      notifications: {
        ...notifications,
        nodes: notifications.nodes.map(node => ({ ...node, at: writeMoment(lang, node.createdAt, 'America/Toronto') })),
      },
    },
    { headers },
  )
}

/** How many there are beside those that are shown. */
function moreOf(lang: string | undefined, all: number | null | undefined, shown = 0) {
  const count = Math.max(0, (all ?? 0) - shown)
  return { count, number: writeNumber(lang, count) }
}

/** Clocks of Canada, and the one that was chosen. */
function zonesFor(lang: string | undefined, chosen: string | null | undefined) {
  const { canadian } = zonesToChoose(wordsFor(lang, 'schedule'), new Date().getFullYear())
  const isThere = !chosen || canadian.some(({ value }) => value === chosen)
  return isThere ? canadian : [...canadian, { value: chosen, label: chosen }]
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  return form.get('deed') === 'letters' ? await chooseLetters(args, form) : await renewPersonalCalendar(args, form)
}

export const handle = { words: ['account', 'events', 'letters'] } satisfies PageHandle

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
        <Tasks tasks={tasks} />
        <Work me={person.id} places={places} />
        <OpenPolls polls={page.polls} />
        <DeadLinks links={page.deadLinks} more={page.moreDeadLinks} />
        <Grants grants={grants} />
        <Registrations registrations={page.registrations} past={page.past} />
        <Notifications notifications={notifications} />
        <Letters {...page.letters} problem={answer?.deed === 'letters' ? answer.problem : null} />
        <PersonalCalendar
          calendar={page.calendar}
          address={answer?.address ?? null}
          problem={answer?.deed === 'calendar' ? answer.problem : null}
        />
        <Programs withWebhooks={grants.length > 0} />
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

/** For people who keep a site or a system of their own. */
function Programs({ withWebhooks }: { withWebhooks: boolean }) {
  const { t, lang } = useWords('account')
  return (
    <section className="stack" aria-labelledby="programs">
      <h2 id="programs">{t('tokens.title')}</h2>
      <p>
        {t('tokens.what')} <Link to={`/${lang}/account/tokens`}>{t('tokens.go')}</Link>
      </p>
      {withWebhooks && (
        <p>
          {t('webhooks.what')} <Link to={`/${lang}/account/webhooks`}>{t('webhooks.open')}</Link>
        </p>
      )}
    </section>
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
