import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FigureWithTable } from '../../components/figure-with-table/figure-with-table.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { PublishedCountsPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber, writePartialDate } from '../../language/write.ts'
import { drawCounts } from './counts-chart.ts'
import { CountsFigure } from './counts-figure.tsx'
import { CountsTable, Undated } from './counts-table.tsx'
import { pastOf } from './growth.ts'
import { NetworkNames } from './network-names.tsx'
import './roster.css'
import './counts.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const answer = await execute(args, PublishedCountsPageDocument, {})
  const history = subjectIn(answer, 'rosterHistory')
  const publishedCounts = subjectIn(answer, 'publishedCounts')
  const { day: today = '', unprovedCount = 0 } = history.at(-1) ?? {}

  const counts = publishedCounts.map(({ date, precision, comparedOn, count, provedCount, what, source }) => ({
    asOf: comparedOn,
    date: writePartialDate(lang, date && precision ? { value: date, precision } : null),
    number: count === null ? null : writeNumber(lang, count),
    ours: provedCount === null ? null : writeNumber(lang, provedCount),
    what,
    source: source.text,
  }))
  const published = publishedCounts.flatMap(({ comparedOn, count }) =>
    comparedOn && count !== null ? [{ day: comparedOn, count }] : [],
  )
  const ours = pastOf(history, published)
  const t = wordsFor(lang, 'roster')
  return {
    title: t('counts.title'),
    description: t('counts.lead'),
    counts,
    drawing: drawCounts(published, ours, today),
    names: (answer.data.networks?.find(({ code }) => code === 'CMARD')?.names ?? []).map(
      ({ since, until, ...name }) => ({
        ...name,
        since: writePartialDate(lang, since),
        until: writePartialDate(lang, until),
      }),
    ),
    dateless: { count: unprovedCount, number: writeNumber(lang, unprovedCount) },
    span: { from: (published[0]?.day ?? today).slice(0, 4), to: today.slice(0, 4) },
    ends: {
      first: writeNumber(lang, published[0]?.count ?? 0),
      last: writeNumber(lang, published.at(-1)?.count ?? 0),
      ourFirst: writeNumber(lang, ours[0]?.count ?? 0),
      ourLast: writeNumber(lang, ours.at(-1)?.count ?? 0),
    },
  }
}

export const handle = { words: ['roster'] } satisfies PageHandle

export default function CountsPage() {
  const { t } = useWords('roster')
  const { title, counts, drawing, span, ends, dateless, names } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('counts.lead')} steps={[{ label: t('title'), to: '/municipalities' }]} />
      <div className="wrap stack stack--wide">
        <FigureWithTable caption={t('counts.chart', span)} table={<CountsTable counts={counts} />}>
          <CountsFigure drawing={drawing} label={t('counts.chartLabel', ends)} />
        </FigureWithTable>
        <section className="stack" aria-labelledby="how">
          <h2 id="how">{t('counts.howTitle')}</h2>
          <p>{t('counts.how')}</p>
          {dateless.count > 0 && <p>{t('counts.dateless', dateless)}</p>}
        </section>
        <Undated counts={counts.filter(({ date }) => date === null)} />
        {names.length > 0 && <NetworkNames names={names} />}
      </div>
    </>
  )
}

export const meta = pageMeta
