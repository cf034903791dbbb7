import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { StatusBars } from '../../components/status-bars/status-bars.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { CommitmentsPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeNumber } from '../../language/write.ts'
import { UmbrellaSection } from './umbrella-section.tsx'
import './commitments.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const t = wordsFor(lang, 'commitments')
  const answer = await execute(args, CommitmentsPageDocument, {})
  const commitments = subjectIn(answer, 'commitments').map(commitment => ({
    ...commitment,
    reporting: writeNumber(lang, commitment.reportingCount),
  }))
  return { title: t('title'), description: t('lead'), commitments }
}

export const handle = { words: ['commitments'] } satisfies PageHandle

const umbrellas = ['GUARDIAN', 'ORGANIZATION', 'COMMUNITY'] as const

export default function CommitmentsPage() {
  const { t, lang } = useWords('commitments')
  const { title, commitments } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('lead')} />
      <div className="wrap stack stack--wide">
        <Notice title={t('wordingTitle')}>
          <p>{t('wording')}</p>
        </Notice>
        {umbrellas.map(umbrella => (
          <UmbrellaSection
            key={umbrella}
            umbrella={umbrella}
            commitments={commitments.filter(commitment => commitment.umbrella === umbrella)}
          />
        ))}
        <section className="stack" aria-labelledby="standing">
          <h2 id="standing">{t('standingTitle')}</h2>
          <p>{t('standing')}</p>
          <StatusBars
            caption={t('barsCaption')}
            rowHead={t('commitment')}
            rows={commitments.map(({ number, title: name, byStatus }) => ({
              key: String(number),
              name: `${number}. ${name.text}`,
              to: `/${lang}/commitments/${number}`,
              byStatus,
            }))}
          />
        </section>
      </div>
    </>
  )
}

export const meta = pageMeta
