import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { SurveysPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const t = wordsFor(lang, 'surveys')
  const after = new URL(args.request.url).searchParams.get('after')
  const { surveys } = (await execute(args, SurveysPageDocument, { first: 20, after })).data
  if (!surveys) throw new Response(null, { status: 503 })

  return {
    title: t('title'),
    description: t('lead'),
    page: surveys.pageInfo,
    // the secretariat has drafts on its desk, and here what everybody sees
    surveys: surveys.nodes
      .filter(({ publishedAt }) => publishedAt)
      .map(({ sentCount, answeredCount, ...survey }) => ({
        ...survey,
        figures: { answered: writeNumber(lang, answeredCount ?? 0), sent: writeNumber(lang, sentCount ?? 0) },
      })),
  }
}

export const handle = { words: ['surveys'] } satisfies PageHandle

export default function SurveysPage() {
  const { t, lang } = useWords('surveys')
  const { title, surveys, page } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('lead')} />
      <div className="wrap stack">
        {surveys.length === 0 ? (
          <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
        ) : (
          <ul className="stack" role="list">
            {surveys.map(survey => (
              <li key={survey.id}>
                <Link to={`/${lang}/surveys/${survey.id}`}>
                  <LocalizedText value={survey.title} note={false} />
                </Link>{' '}
                {survey.reconstructed && <Badge>{t('reconstructed')}</Badge>} {survey.invented && <InventedBadge />}
                <br />
                <span className="soft small">{t('ofSent', survey.figures)}</span>
              </li>
            ))}
          </ul>
        )}
        <Pagination page={page} />
      </div>
    </>
  )
}

export const meta = pageMeta
