import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { SurveyPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { Results } from './results.tsx'
import { writeResults } from './written.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const { survey } = (await execute(args, SurveyPageDocument, { id })).data
  if (!survey) throw new Response(null, { status: 404 })

  return {
    title: survey.title.text,
    description: wordsFor(lang, 'surveys')('lead'),
    unlisted: !survey.publishedAt,
    isPublished: Boolean(survey.publishedAt),
    surveyTitle: survey.title,
    results: writeResults(lang, survey),
  }
}

export const handle = { words: ['surveys'] } satisfies PageHandle

export default function SurveyResultsPage() {
  const { t } = useWords('surveys')
  const { surveyTitle, isPublished, results } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={<LocalizedText value={surveyTitle} note={false} />}
        lead={t('resultsLead')}
        steps={[{ label: t('title'), to: '/surveys' }]}
      />
      <div className="wrap stack stack--wide">
        {!isPublished && <Notice tone="warning">{t('notPublished')}</Notice>}
        <section className="stack stack--wide" aria-labelledby="results">
          <h2 id="results">{t('results')}</h2>
          <Results {...results} />
        </section>
      </div>
    </>
  )
}

export const meta = pageMeta
