import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { PollsPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeMoment, writeNumber } from '../../language/write.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { schedulingRights } from '../events/may-schedule.ts'
import './poll.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { viewer, polls } = (await execute(args, PollsPageDocument, {})).data
  if (!viewer) throw signInFirst(args)
  return {
    title: wordsFor(lang, 'poll')('list.title'),
    unlisted: true,
    mayOpen: schedulingRights(viewer.grants) !== null,
    polls: (polls ?? []).map(poll => ({
      ...poll,
      closes: writeMoment(lang, poll.closesAt, poll.timeZone),
      asked: writeNumber(lang, poll.askedCount),
      answered: writeNumber(lang, poll.answeredCount),
      isComplete: poll.answeredCount === poll.askedCount,
    })),
  }
}

export const handle = { words: ['poll'] } satisfies PageHandle

export default function PollsPage() {
  const { t, lang } = useWords('poll')
  const { title, mayOpen, polls } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('list.lead')} steps={[{ label: t('events'), to: '/events' }]}>
        {mayOpen && <ButtonLink to={`/${lang}/events/polls/new`}>{t('list.open')}</ButtonLink>}
      </PageHead>
      <div className="wrap stack">
        {polls.some(({ invented }) => invented) && <InventedNotice />}
        {polls.length === 0 && (
          <EmptyState title={t('list.none')}>
            <p>{t('list.noneNext')}</p>
          </EmptyState>
        )}
        <ul className="poll-list" role="list">
          {polls.map(poll => (
            <li key={poll.id} className="poll-list__poll">
              <h2>
                <Link to={`/${lang}/events/polls/${poll.id}`}>
                  <LocalizedText value={poll.title} note={false} />
                </Link>
              </h2>
              <p className="cluster">
                {poll.viewerIsOutstanding && <Badge tone="sun">{t('list.waitsForYou')}</Badge>}
                {poll.viewerMayDecide && poll.isComplete && <Badge tone="leaf">{t('list.allAnswered')}</Badge>}
                <span>{t('answeredOf', { answered: poll.answered, asked: poll.asked })}</span>
                <span className="soft">
                  {t(poll.status === 'OPEN' ? 'until' : 'endedOn')} <bdi>{poll.closes}</bdi>
                </span>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

export const meta = pageMeta
