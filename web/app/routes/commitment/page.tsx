import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { StatusBars } from '../../components/status-bars/status-bars.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { CommitmentPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { Examples } from './examples.tsx'
import { Neighbours } from './neighbours.tsx'
import { Reports } from './reports.tsx'
import './commitment.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, number = '' } = args.params
  if (!/^\d{1,2}$/.test(number)) throw new Response(null, { status: 404 })
  const after = new URL(args.request.url).searchParams.get('after')
  const answer = await execute(args, CommitmentPageDocument, { number: Number(number), after })
  const commitment = subjectIn(answer, 'commitment')

  const t = wordsFor(lang, 'commitments')
  return {
    title: t('pageTitle', { number, title: commitment.title.text }),
    description: commitment.explanation.text,
    commitment,
    reporting: writeNumber(lang, commitment.reportingCount),
    reports: commitment.progress.nodes.map(({ publishedAt, ...report }) => ({
      ...report,
      published: { machine: publishedAt.slice(0, 10), text: writeDay(lang, publishedAt.slice(0, 10)) },
    })),
  }
}

export const handle = { words: ['commitments'] } satisfies PageHandle

export default function CommitmentPage() {
  const { t, lang } = useWords('commitments')
  const { t: terms } = useWords('terms')
  const { commitment, reporting, reports } = useLoaderData<typeof loader>()
  const { number, title, explanation, umbrella, tierNote, byStatus, reportingCount, progress } = commitment
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
      />
      <div className="wrap stack stack--wide">
        {tierNote && (
          <Notice title={t('tierTitle')}>
            <LocalizedText as="p" value={{ text: tierNote, lang: 'en', dir: 'ltr' }} />
          </Notice>
        )}
        <Examples commitment={commitment} />
        <section className="stack" aria-labelledby="progress">
          <h2 id="progress">{t('progressTitle')}</h2>
          <p>{t('reporting', { count: reportingCount, number: reporting })}</p>
          {reportingCount > 0 && (
            <StatusBars
              caption={t('barCaption')}
              rowHead={t('commitment')}
              rows={[{ key: 'only', name: `${number}. ${title.text}`, byStatus }]}
            />
          )}
          <Reports reports={reports} pageInfo={progress.pageInfo} />
          <p>
            <Link to={`/${lang}/news?commitment=${number}`}>{t('news')}</Link>
          </p>
        </section>
        <Neighbours number={number} />
      </div>
    </>
  )
}

export const meta = pageMeta
