import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { PollPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { act, reasonIn, type SentVote, sentIn } from './act.server.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswersTable } from './answers-table.tsx'
import { EventToBe } from './event-to-be.tsx'
import { Manage } from './manage.tsx'
import { Outstanding } from './outstanding.tsx'
import { byRank, type WrittenPoll, writePoll } from './read.ts'
import { Times } from './times.tsx'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import './poll.css'

const deeds = ['pollOpened', 'pollAnswered', 'pollReminded', 'pollChanged', 'pollWithdrawn'] as const

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const { viewer, poll } = (await execute(args, PollPageDocument, { id })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  // a session ended while an answer was written: what was written is shown, and nothing of the poll
  if (!viewer) return data({ title: wordsFor(lang, 'poll')('title'), unlisted: true, poll: null, done: null })
  if (!poll) throw new Response(null, { status: 404 })
  const { flash, headers } = await readFlash(args.request)
  const page = {
    title: `${poll.title.text} – ${wordsFor(lang, 'poll')('title')}`,
    unlisted: true,
    poll: writePoll(lang, poll),
    done: deeds.find(deed => deed === flash) ?? null,
  }
  return data(page, { headers })
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const done = await unlessSignedOut(act(args, form))
  if (!done) return wrong(args, { unsent: unsentFields(form), problems: [], sent: null, reason: null })
  if (done.refusals.length > 0)
    return wrong(args, {
      unsent: null,
      problems: done.refusals.map(({ message }) => message),
      sent: sentIn(form),
      reason: reasonIn(form),
    })
  const { pathname } = new URL(args.request.url)
  const address = done.event ? `/${args.params['lang']}/events/${done.event}` : pathname
  return redirect(address, { status: 303, headers: await flashing(done.flash) })
}

export const handle = { words: ['schedule', 'poll', 'events'] } satisfies PageHandle

export default function PollPage() {
  const { poll, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.unsent) return <SignedOut fields={answer.unsent} />
  return (
    poll && (
      <PollOnPage
        poll={poll}
        done={done}
        problems={answer?.problems ?? []}
        sent={answer?.sent ?? null}
        reason={answer?.reason ?? null}
      />
    )
  )
}

interface PollOnPageProps {
  poll: WrittenPoll
  done: (typeof deeds)[number] | null
  problems: readonly string[]
  sent: SentVote | null
  reason: string | null
}

function PollOnPage({ poll, done, problems, sent, reason }: PollOnPageProps) {
  const { t, lang } = useWords('poll')
  const chosen = poll.options.find(({ id }) => id === poll.settledOption?.id)
  return (
    <>
      <PageHead
        title={<LocalizedText value={poll.title} />}
        eyebrow={t('title')}
        here={<LocalizedText value={poll.title} note={false} />}
        steps={[
          { label: t('events'), to: '/events' },
          { label: t('list.title'), to: '/events/polls' },
        ]}
      >
        {poll.description && <LocalizedText value={poll.description} as="p" />}
        <p>
          {t(poll.status === 'OPEN' ? 'until' : 'endedOn')} <bdi>{poll.closes}</bdi> ·{' '}
          {t('answeredOf', { answered: poll.answered, asked: poll.asked })}
          {poll.hostMunicipality && (
            <>
              {' · '}
              {t('host')} <LocalizedName value={poll.hostMunicipality.name} />
            </>
          )}
        </p>
      </PageHead>
      <div className="wrap stack stack--wide">
        {done && problems.length === 0 && <SuccessNotice>{t(`done.${done}`)}</SuccessNotice>}
        {problems.length > 0 && (
          <div className="error-summary" role="alert">
            {problems.map(problem => (
              <p key={problem}>{problem}</p>
            ))}
          </div>
        )}
        {chosen && poll.event && (
          <Notice tone="success" title={t('chosen')}>
            <p>
              <Link to={`/${lang}/events/${poll.event.slug}`}>
                {chosen.when.date}, <bdi>{chosen.when.clock}</bdi>
              </Link>
            </p>
          </Notice>
        )}
        {poll.status === 'CLOSED' && (
          <Notice title={t('closedTitle')}>{t(poll.viewerMayDecide ? 'closedDecide' : 'closed')}</Notice>
        )}
        {poll.status === 'WITHDRAWN' && (
          <Notice title={t('withdrawnTitle')}>
            {poll.withdrawalReason && <LocalizedText as="div" value={poll.withdrawalReason} />}
          </Notice>
        )}
        {poll.invented && <InventedNotice />}
        <OwnAnswer poll={poll} sent={sent} />
        {!poll.isOver && <EventToBe poll={poll} />}
        <Times poll={poll} options={byRank(poll.options)} />
        {poll.mayChange && <Outstanding poll={poll} />}
        {poll.mayChange && <Manage poll={poll} reason={reason} />}
        <AnswersTable poll={poll} />
      </div>
    </>
  )
}

/** For the municipality of the reader; whoever answers for several goes from one to the next. */
function OwnAnswer({ poll, sent }: Pick<PollOnPageProps, 'poll' | 'sent'>) {
  const { t } = useWords('poll')
  const [search] = useSearchParams()
  const own = poll.sheets.filter(
    // of a refused answer nothing is lost, also where the poll has ended meanwhile
    ({ viewerMayAnswer, municipality }) => viewerMayAnswer || municipality.slug === sent?.municipality,
  )
  const sheet =
    own.find(({ municipality }) => municipality.slug === sent?.municipality) ??
    own.find(({ municipality }) => municipality.slug === search.get('for')) ??
    own.find(({ isComplete }) => !isComplete) ??
    own[0]
  if (!sheet) return null
  return (
    <section className="stack" aria-labelledby="answer">
      <h2 id="answer">
        {t('answer.title')} <LocalizedName value={sheet.municipality.name} />
      </h2>
      {own.length > 1 && (
        <p className="cluster">
          {t('answer.others')}
          {own
            .filter(other => other !== sheet)
            .map(({ municipality }) => (
              <Link key={municipality.slug} to={`?for=${municipality.slug}`}>
                <LocalizedName value={municipality.name} />
              </Link>
            ))}
        </p>
      )}
      <AnswerForm key={sheet.municipality.slug} poll={poll} sheet={sheet} sent={sent} />
    </section>
  )
}

export const meta = pageMeta
