import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { CommitmentPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { followingOf } from '../following/follow.server.ts'
import { FollowBox } from '../following/follow-box.tsx'
import { Examples } from './examples.tsx'
import { GroupFilter } from './group-filter.tsx'
import { Group } from './group.tsx'
import { groupIn, writeGroup } from './group-view.server.ts'
import { Neighbours } from './neighbours.tsx'
import { Planned } from './planned.tsx'
import { Practices } from './practices.tsx'
import { Reports } from './reports.tsx'
import './commitment.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, number = '' } = args.params
  if (!/^\d{1,2}$/.test(number)) throw new Response(null, { status: 404 })
  const asked = new URL(args.request.url).searchParams
  const group = groupIn(asked)
  const answer = await execute(args, CommitmentPageDocument, {
    number: Number(number),
    thing: String(Number(number)),
    after: asked.get('after'),
    afterAction: asked.get('action'),
    group,
  })
  const { planActions, ...commitment } = subjectIn(answer, 'commitment')
  const { peerGroup, resources, viewer } = answer.data
  const headers = new Headers()
  const thing = String(commitment.number)
  const follow = await followingOf(args.request, headers, { viewer, kind: 'COMMITMENT', thing })

  const t = wordsFor(lang, 'commitments')
  const page = {
    title: t('pageTitle', { number, title: commitment.title.text }),
    description: commitment.explanation.text,
    commitment,
    network: group.network,
    group: peerGroup?.progress ? writeGroup(lang, peerGroup.size, peerGroup.progress) : null,
    practices: resources && {
      items: resources.nodes.map(({ year, ...item }) => ({ ...item, year: year ? String(year) : null })),
      total: writeNumber(lang, resources.totalCount),
    },
    planned: { ...planActions, total: writeNumber(lang, planActions.totalCount) },
    pageInfo: peerGroup?.progress?.reports.pageInfo ?? null,
    reports: (peerGroup?.progress?.reports.nodes ?? []).map(({ publishedAt, ...report }) => ({
      ...report,
      published: { machine: publishedAt.slice(0, 10), text: writeDay(lang, publishedAt.slice(0, 10)) },
    })),
    follow,
  }
  return data(page, { headers })
}

export const handle = { words: ['commitments', 'following'] } satisfies PageHandle

export default function CommitmentPage() {
  const { t, lang } = useWords('commitments')
  const { t: terms } = useWords('terms')
  const { commitment, network, group, planned, practices, reports, pageInfo, follow } = useLoaderData<typeof loader>()
  const { number, title, explanation, umbrella, tierNote } = commitment
  return (
    <>
      <PageHead
        title={
          <>
            {number}. <LocalizedText value={title} note={false} />
          </>
        }
        here={t('commitmentNumber', { number })}
        eyebrow={terms(`umbrella.${umbrella}`)}
        lead={<LocalizedText value={explanation} />}
        steps={[{ label: t('title'), to: '/commitments' }]}
      >
        <FollowBox follow={follow} />
      </PageHead>
      <div className="wrap stack stack--wide">
        {tierNote && (
          <Notice title={t('tierTitle')}>
            <LocalizedText as="p" value={{ text: tierNote, lang: 'en', dir: 'ltr' }} />
          </Notice>
        )}
        <Examples commitment={commitment} />
        <section className="stack stack--wide" aria-labelledby="progress">
          <h2 id="progress">{t('progressTitle')}</h2>
          <GroupFilter />
          {group ? <Group number={number} network={network} group={group} /> : <PanelUnavailable />}
        </section>
        <Planned number={number} planned={planned} />
        <Practices number={number} practices={practices} />
        <section className="stack" aria-labelledby="reports">
          <h2 id="reports">{t('reportsTitle')}</h2>
          {pageInfo ? <Reports reports={reports} pageInfo={pageInfo} /> : <PanelUnavailable />}
          <p>
            <Link to={`/${lang}/news?commitment=${number}`}>{t('news')}</Link>
          </p>
          <p className="cluster screen-only">
            <ButtonLink kind="secondary" to={`/${lang}/discussions/ask?commitment=${number}`}>
              {t('askThose')}
            </ButtonLink>
            <Link to={`/${lang}/discussions?commitment=${number}`}>{t('discussions')}</Link>
          </p>
        </section>
        <Neighbours number={number} />
      </div>
    </>
  )
}

export const meta = pageMeta
