import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Badge } from '../../../components/badge/badge.tsx'
import { InventedBadge } from '../../../components/badge/invented-badge.tsx'
import { ButtonLink } from '../../../components/button/button.tsx'
import { DataTable } from '../../../components/data-table/data-table.tsx'
import { LocalizedText } from '../../../components/localized-text/localized-text.tsx'
import { SuccessNotice } from '../../../components/notice/notice.tsx'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { Pagination } from '../../../components/pagination/pagination.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import { DeskSurveysPageDocument } from '../../../graphql/generated/graphql.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { writeDay, writeNumber } from '../../../language/write.ts'
import { readFlash } from '../../../session/flash.server.ts'
import { signInFirst } from '../../../session/sign-in-first.server.ts'
import { DeskClosed } from '../desk-closed.tsx'
import { DiscardedDrafts } from '../discarded.tsx'
import { isKeeper } from './keeper.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const after = new URL(args.request.url).searchParams.get('after')
  const { viewer, surveys, discardedSurveys } = (await execute(args, DeskSurveysPageDocument, { first: 25, after }))
    .data
  if (!viewer) throw signInFirst(args)
  const { flash, headers } = await readFlash(args.request)

  const list =
    isKeeper(viewer) && surveys
      ? {
          count: { count: surveys.totalCount, number: writeNumber(lang, surveys.totalCount) },
          page: surveys.pageInfo,
          surveys: surveys.nodes.map(({ opensOn, closesOn, lastDay, sentCount, answeredCount, ...survey }) => ({
            ...survey,
            days: writeDays(lang, opensOn, lastDay ?? closesOn),
            figures: { answered: writeNumber(lang, answeredCount ?? 0), sent: writeNumber(lang, sentCount ?? 0) },
          })),
          isDiscarded: flash === 'draftDiscarded',
          discarded: (discardedSurveys ?? []).map(({ id, revision, discardedAt, title }) => ({
            id,
            revision,
            title,
            on: writeDay(lang, (discardedAt ?? '').slice(0, 10)),
          })),
        }
      : null
  const title = wordsFor(lang, 'surveys')('title')
  return data({ title, unlisted: true, list }, { status: list ? 200 : 403, headers })
}

type Day = string | null | undefined

const writeDays = (lang: string | undefined, from: Day, until: Day) => ({
  from: from ? writeDay(lang, from) : null,
  until: until ? writeDay(lang, until) : null,
})

export const handle = { words: ['surveys', 'desk'] } satisfies PageHandle

export default function DeskSurveysPage() {
  const { t, lang } = useWords('surveys')
  const { t: desk } = useWords('desk')
  const { title, list } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={list ? t('deskLead') : undefined} steps={[{ label: desk('title'), to: '/desk' }]}>
        {list && <ButtonLink to={`/${lang}/desk/surveys/new`}>{t('new')}</ButtonLink>}
      </PageHead>
      <div className="wrap stack stack--wide">
        {!list && <DeskClosed />}
        {list && (
          <>
            {list.isDiscarded && <SuccessNotice>{desk('discarded.done')}</SuccessNotice>}
            <DataTable
              caption={t('surveys', list.count)}
              rows={list.surveys}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'title',
                  head: t('survey'),
                  names: true,
                  cell: survey => (
                    <>
                      <Link to={`/${lang}/desk/surveys/${survey.id}`}>
                        <LocalizedText value={survey.title} note={false} />
                      </Link>{' '}
                      {survey.reconstructed && <Badge>{t('reconstructed')}</Badge>}{' '}
                      {survey.invented && <InventedBadge />}
                    </>
                  ),
                },
                {
                  key: 'state',
                  head: t('stateHead'),
                  cell: ({ state, publishedAt }) => (publishedAt ? t('published') : t(`state.${state}`)),
                },
                {
                  key: 'days',
                  head: t('days'),
                  cell: ({ days: { from, until } }) => (from && until ? t('fromUntil', { from, until }) : t('noDays')),
                },
                {
                  key: 'figures',
                  head: t('handedIn'),
                  cell: ({ state, figures }) => (state === 'DRAFT' ? '–' : t('ofSent', figures)),
                },
              ]}
            />
            <Pagination page={list.page} />
            <DiscardedDrafts
              act="act"
              path={`/${lang}/desk/surveys`}
              isOpen={list.isDiscarded}
              drafts={list.discarded.map(({ title, ...draft }) => ({
                ...draft,
                name: title.text,
                shown: <LocalizedText value={title} note={false} />,
              }))}
            />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
